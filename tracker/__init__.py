"""The law and the work: no Qt, no SQL, no clock, no files but its own loaders.

Read in this order: `codes` and `records`, `cases`, `people`, `hearings` (what is written down);
`workdays`, `counting` with `steps`, `bounds`, `rules`, `service`, `deadlines` (how a last day comes
about), `trial` (how one is tried without a case);
`papers`, `intake`, `tidy`, `facts` (how a paper becomes a case), `amendment` (how it is put right);
`docket`, `difference`, `expected` (which last days follow from its events); `notices`,
`notice_text` (how a year of days off comes in), `self_check`; `reminders`; `queries` (what a page
may ask) with `diary` (what a calendar is told); `books` (the verbs of the office).
"""
