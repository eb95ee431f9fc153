"""Memory: the records and their history in a database. No Qt, no rule of law.

Read in this order: `models` (the tables) with `rows` and `naming`; `engine` (connections);
`store` (what the verbs write) with `history`, `serials`, `search`, `attachments` and `guards`;
`shelf` (what pages read) with `lines` and the lists beside it; `place`, `private`, `lock` and
`opening` (the data folder); `upgrade`, `copying`, `backup` and `restore_trial` (whole files);
`migrations`.
"""
