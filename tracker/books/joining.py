"""Joinder: one more of our agencies becomes a party of a case, with a receipt day of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.books import Changes, Desk
from tracker.books.folder import Folder, consequences, open_folder
from tracker.books.hearing_changes import announced, hearings_ahead
from tracker.books.names import Names
from tracker.cases import CaseEvent, CaseParty
from tracker.codes import Capacity, CaseStatus, EventKind, Role, ServiceWay, Stage
from tracker.errors import InputError
from tracker.records import Record
from tracker.tidy import tidy


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """An agency of ours that joins a registered case, as typed; `handler` is a name.

    `create` holds the new names agreed to.
    """

    case_id: str
    agency: str
    our_role: Role
    served_on: date
    capacity: Capacity | None = None
    service_way: ServiceWay | None = None
    handler: str = ""
    document_no: str = ""
    create: frozenset[str] = frozenset()


def join(joining: Joining, desk: Desk) -> Changes:
    """Adds the agency with its receipt; its own periods begin there (行诉解释 arts. 26 to 28, 134).

    Raises InputError: no name, a new name not agreed to, an agency that is a party already, a day
    that has not come yet.
    """
    names, folder = Names(desk), open_folder(joining.case_id, desk)
    _refuse(joining, names, desk.today())
    agency_id = names.agency(joining.agency)
    if agency_id in {party.agency_id for party in folder.parties}:
        raise InputError("agency_in_case", name=tidy(joining.agency))
    party = CaseParty(
        id=desk.new_id(),
        case_id=joining.case_id,
        agency_id=agency_id,
        our_role=joining.our_role,
        capacity=joining.capacity,
        handler_id=names.person(joining.handler),
    )
    heard = [*_hearings_told(party, folder, desk)]
    folder = replace(folder, parties=(*folder.parties, party))
    followed = consequences(folder, _events(joining, party, folder.case.stage, desk), desk)
    return desk.save([*names.made, *followed, *heard], "join_party", main=joining.case_id)


def _hearings_told(party: CaseParty, folder: Folder, desk: Desk) -> Iterator[Record]:
    """The hearings still to come, told to a handler who did not have the case."""
    has = {each.handler_id or "" for each in folder.parties}
    if (party.handler_id or "") in has or folder.case.status is not CaseStatus.OPEN:
        return
    for hearing in hearings_ahead(folder.case.id, desk):
        yield from announced(hearing, (party,), desk)


def _refuse(joining: Joining, names: Names, today: date) -> None:
    known = names.known()
    if not joining.agency.strip():
        raise InputError("required")
    if joining.served_on > today:
        raise InputError("event_in_future", day=joining.served_on)
    for name, there in ((joining.agency, known.agencies), (joining.handler, known.persons)):
        clean = tidy(name)
        if clean and clean not in there | joining.create:
            raise InputError("name_not_agreed", name=clean)


def _events(joining: Joining, party: CaseParty, stage: Stage, desk: Desk) -> Sequence[CaseEvent]:
    """That it joined, and its receipt."""
    joined = CaseEvent(
        id=desk.new_id(),
        case_id=joining.case_id,
        party_id=party.id,
        kind=EventKind.JOINED,
        on=joining.served_on,
        document_no=tidy(joining.document_no),
    )
    served = replace(
        joined,
        id=desk.new_id(),
        kind=EventKind.SERVED,
        stage=stage,
        service_way=joining.service_way,
    )
    return [joined, served]
