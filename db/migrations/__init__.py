"""The shape of the database through time; `db.upgrade` runs it, nobody else.

`python -m db.migrations "why the shape changes"` writes the next revision from `db.models`.
"""
