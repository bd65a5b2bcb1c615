"""Nouns of a question that only part of a department's trades have, and the words by which a leader shows them.

A question of health may speak of the ward, which a dental clinic doesn't have. A text of the bank with such a noun is
only put where the leader has shown the trade; the other texts of the same question suit the whole department. Questions
for everybody are not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


def _words(stems: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{' '.join(stems.split()).replace(' | ', '|')})\b", re.IGNORECASE)


@dataclass(frozen=True)
class Trade:
    """`nouns` stand in a question, `shown` in what the leader said. `asked`: only questions of these audiences."""

    nouns: re.Pattern[str]
    shown: re.Pattern[str]
    asked: frozenset[str] = field(default=frozenset())


TRADES: Mapping[str, Trade] = {
    "ward": Trade(
        _words(r"wards? | beds? | bedside | rounds? | harm | inpatients? | discharge | infections | hospital | patient's stay"
               r" | length of stay | patient's day or stay"),
        _words(r"wards? | beds? | hospitals? | inpatients? | bedside | discharges? | intensive care | falls | sepsis"),
        frozenset({"health"}),
    ),
    "shift": Trade(
        _words(r"shifts?"),
        _words(r"shifts? | rotas? | rosters? | nights? | 24/7 | round the clock | overnight"),
    ),
    "crew": Trade(
        _words(r"crews? | foremen | foreman"),
        _words(r"crews? | foremen | foreman | gangs? | charge hands? | site managers?"),
    ),
    "quay": Trade(
        _words(r"vessels? | ships? | quay | berths? | cranes? | tide | box(?:es)? | terminals?"),
        _words(r"vessels? | ships? | quays? | berths? | cranes? | dockers? | stevedor\w+ | containers? | ports? | barges?"),
        frozenset({"logistics"}),
    ),
    "freight": Trade(
        _words(r"trucks? | pallets? | docks? | gate | yard | carriers? | shippers? | pickers? | warehouses?"),
        _words(r"trucks? | lorr(?:y|ies) | pallets? | docks? | dockers? | yards? | carriers? | freight | haul\w+ | parcels?"
               r" | pick\w* | mispicks? | warehous\w+ | distribution cent\w+ | DC | goods | containers?"),
        frozenset({"logistics", "planning"}),
    ),
    "line": Trade(
        _words(r"lines?(?! managers?| of business) | plants? | plant manager | operators? | changeovers? | start-up | start up"
               r" | batch(?:es)? | scrap | machines? | production | laboratory | shop floor"),
        _words(r"factor(?:y|ies) | plants? | production | machin\w+ | manufactur\w+ | packing | assembly | bottling | filling"
               r" | mills? | foundry | line leaders? | operators? | batch(?:es)? | turbines? | laborator\w+ | labs?"),
        frozenset({"operations", "maintenance", "quality", "safety", "facilities", "planning"}),
    ),
    "books": Trade(
        _words(r"month end | books | the close | close | collection | payers? | ledger | cash | invoices? | customers"),
        _words(r"month[- ]end | books | close | payables? | receivables? | ledgers? | accounts | accountants? | invoices?"
               r" | controll(?:ers?|ing) | bookkeep\w+ | cash | dso"),
        frozenset({"finance"}),
    ),
    "lesson": Trade(
        _words(r"lessons? | pupils?(?! or students) | classroom | class | classes | parents? | year groups? | school | teach\w*"
               r" | governors"),
        _words(r"schools? | pupils? | teach\w* | classrooms? | lessons? | sixth form"),
        frozenset({"education"}),
    ),
    "store": Trade(
        _words(r"stores? | tills? | shel(?:f|ves) | stockroom | shop floor | takings | sales assistant | floor"),
        _words(r"stores? | shops? | tills? | shel(?:f|ves) | supermarkets? | takings"),
        frozenset({"retail"}),
    ),
    "phone": Trade(
        _words(r"agents? | calls? | caller | wallboard | contact centre | phones? | ring | counter"),
        _words(r"agents? | (?:call|contact) cent\w+ | calls? | callers? | phones? | helpline | hotline | call handlers?"),
        frozenset({"service"}),
    ),
    "accounts": Trade(
        _words(r"pipeline | procurement | renewals? | territor(?:y|ies) | account managers? | accounts? | forecast call"
               r" | commission plan | hunt | bookings"),
        _words(r"pipeline | renewals? | territor(?:y|ies) | accounts? | account managers? | area managers? | commission"
               r" | deals? | quotas? | offers? | tenders? | b2b | CSMs?"),
        frozenset({"sales"}),
    ),
    "leads": Trade(
        _words(r"leads | first click | signed customer"),
        _words(r"leads? | b2b | click\w* | conver\w+ | enquir\w+ | inquir\w+"),
        frozenset({"marketing"}),
    ),
    "branch": Trade(
        _words(r"branch(?:es)? | loans? | borrowers? | credit | advisers? | appointments? | application"),
        _words(r"branch(?:es)? | loans? | lend\w* | mortgages? | credit | advis[eo]rs? | relationship managers?"),
        frozenset({"banking"}),
    ),
    "claim": Trade(
        _words(r"claims? | handlers? | claims handler"),
        _words(r"claims? | loss adjust\w+ | handlers?"),
        frozenset({"insurance"}),
    ),
    "underwriting": Trade(
        _words(r"brokers? | underwriters? | premium | accept a risk | book of business | submission | insured"),
        _words(r"brokers? | underwrit\w+ | premiums? | risks?"),
        frozenset({"insurance"}),
    ),
    "stay": Trade(
        _words(r"stay | rooms? | occupancy | lobby | reception | linen"),
        _words(r"hotels? | rooms? | hostels? | resorts? | inns? | lodges? | guest ?houses?"),
        frozenset({"hospitality"}),
    ),
    "kitchen": Trade(
        _words(r"kitchen | food cost | waiter"),
        _words(r"restaurants? | kitchens? | hotels? | cater\w+ | chefs? | waiters? | pubs?"),
        frozenset({"hospitality"}),
    ),
    "donor": Trade(
        _words(r"donors? | fundraiser | appeal | gift"),
        _words(r"donors? | donat\w+ | fundrais\w+ | appeals? | legac(?:y|ies) | giving"),
        frozenset({"charity"}),
    ),
    "volunteer": Trade(_words(r"volunteers?"), _words(r"volunteer\w*"), frozenset({"charity"})),
    "home": Trade(
        _words(r"breakfast | one home | night staff | residents?(?! or clients) | room to room"),
        _words(r"care homes? | nursing homes? | homes | residents?"),
        frozenset({"care"}),
    ),
    "lab": Trade(
        _words(r"labs? | laborator(?:y|ies) | pipette | samples? | experiments?"),
        _words(r"labs? | laborator\w+ | samples? | assays? | experiments? | bench"),
        frozenset({"research"}),
    ),
    "study": Trade(
        _words(r"stud(?:y|ies) | trials? | data set | findings?"),
        _words(r"stud(?:y|ies) | trials? | publications? | papers? | labs? | laborator\w+ | scientists?"),
        frozenset({"research"}),
    ),
    "grid": Trade(
        _words(r"control room | switching | switch | outages? | network | crews?"),
        _words(r"grids? | network | control (?:room|desk) | substations? | outages? | switching | saidi | water"),
        frozenset({"energy"}),
    ),
    "case": Trade(
        _words(r"caseworkers? | casework | files? | cases? | appeal | appealed | overturned | letters? | letter by letter"),
        _words(r"caseworkers? | cases? | caseload | applications? | claims? | files? | permits? | licen[cs]\w+ | benefits?"
               r" | appeals? | tenders?"),
        frozenset({"public-service"}),
    ),
    "council": Trade(
        _words(r"councillors? | counter | committee | minister"),
        _words(r"councils? | councillors? | borough | town hall | municipal\w* | ministry | minister"),
        frozenset({"public-service"}),
    ),
    "hiring": Trade(
        _words(r"applicants? | candidates? | offer | job advert | vacanc(?:y|ies) | probation"),
        _words(r"recruit\w* | hir(?:e|ing|es) | candidates? | applicants? | talent | vacanc\w+"),
        frozenset({"hr"}),
    ),
    "ticket": Trade(
        _words(r"tickets? | first-line"),
        _words(r"tickets? | service desk | help ?desk | incidents?"),
        frozenset({"it"}),
    ),
    "outage": Trade(
        _words(r"outages? | goes down | went down | database"),
        _words(r"outages? | uptime | infrastructure | servers? | networks? | availability | downtime"),
        frozenset({"it"}),
    ),
    "sprint": Trade(
        _words(r"sprints? | story | stories"),
        _words(r"sprints? | agile | scrum | squads? | backlogs? | stories"),
        frozenset({"engineering"}),
    ),
    "stock": Trade(
        _words(r"stock | shortages? | frozen week | write off | items?"),
        _words(r"stock | demand | supply | production plan\w* | inventory | shortages? | MRP | S&OP"),
        frozenset({"planning"}),
    ),
    "caretaker": Trade(
        _words(r"caretakers?"), _words(r"caretakers? | janitors?"), frozenset({"facilities"})
    ),
    "deviation": Trade(
        _words(r"deviations? | checklist | part"),
        _words(r"deviations? | GMP | QC | pharma\w* | capa | batch(?:es)? | parts?"),
        frozenset({"quality"}),
    ),
    "site": Trade(
        _words(r"concrete | pour | ceilings?"), _words(r"concrete | building sites? | contractor | storeys?"),
        frozenset({"construction"}),
    ),
    "retention": Trade(_words(r"vans?"), _words(r"vans? | on the road | call-?outs? | field"), frozenset({"field-service"})),
}  # fmt: skip


def trades_in(text: str, audience: tuple[str, ...]) -> frozenset[str]:
    """The trades of which a text for that audience takes something for granted."""
    if not audience:
        return frozenset()
    return frozenset(
        name
        for name, trade in TRADES.items()
        if (not trade.asked or trade.asked.intersection(audience)) and trade.nouns.search(text)
    )


def trades_shown(words: str) -> frozenset[str]:
    """The trades that somebody's own words show."""
    return frozenset(name for name, trade in TRADES.items() if trade.shown.search(words))
