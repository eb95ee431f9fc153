"""Everything the officer sees: no SQL, no rule of law, no clock.

Read in this order: `app` (from a double click to a window), `office` (what a page may ask and have
done) with `worker`; `main_window`, `page`; `today_page`, `cases_page`, `case_page`, `case_form`
and the parts named after them; `reminders_desk` and `reminder_window`; `words` with its tables
(every sentence made from codes); `theme`, `form_rows`, `icons` (the look); `desktop` (the
officer's computer); `terminal` (the program without a window).
"""
