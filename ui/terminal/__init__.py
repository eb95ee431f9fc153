"""The program without a window: one file per command, words in Chinese, no Qt.

Read in this order: `arguments` (what can be typed), `calc`, `selftest`, `agenda`, `remind`,
`reminder_export`, `demo`.
"""
