"""The officer's computer, one file per foreign thing.

Read in this order: `heartbeat` (APScheduler as a bare ticker), `notify` (plyer), `tray`,
`one_instance`, `crash`, `input_method`. The rest of the program does not know these libraries.
"""
