"""Nouns of a question that only part of a department's trades have, and the words by which a leader shows them.

A question of health may speak of the ward, which a dental clinic doesn't have. A text of the bank with such a noun
is only put where the leader has shown the trade; the other texts of the same question suit the whole department.
Questions for everybody are not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Trade:
    """`nouns` stand in a question, `shown` in what the leader said. With `asked`, only questions for these
    audiences are meant."""

    nouns: re.Pattern[str]
    shown: re.Pattern[str]
    asked: frozenset[str]


def _words(stems: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{' '.join(stems.split()).replace(' | ', '|')})\b", re.IGNORECASE)


def _trade(nouns: str, shown: str, *, asked: tuple[str, ...] = ()) -> Trade:
    return Trade(nouns=_words(nouns), shown=_words(shown), asked=frozenset(asked))


TRADES: Mapping[str, Trade] = {
    "ward": _trade(
        r"""
            wards? | beds? | bedside | rounds? | harm | inpatients? | discharge | infections | hospital |
            patient's stay | length of stay | incident | chief nurse | patient's day or stay""",
        r"wards? | beds? | hospitals? | inpatients? | bedside | discharges? | intensive care | falls | sepsis",
        asked=("health",),
    ),
    "shift": _trade(
        r"shifts?",
        r"shifts? | rotas? | rosters? | nights? | 24/7 | round the clock | overnight",
    ),
    "crew": _trade(
        r"crews? | foremen | foreman",
        r"crews? | foremen | foreman | gangs? | charge hands? | site managers?",
    ),
    "quay": _trade(
        r"vessels? | ships? | quay | berths? | cranes? | tide | box(?:es)? | terminals?",
        r"""
            vessels? | ships? | quays? | berths? | cranes? | dockers? | stevedor\w+ | containers? | ports? |
            barges?""",
        asked=("logistics",),
    ),
    "freight": _trade(
        r"""
            trucks? | pallets? | docks? | gate | yard | carriers? | shippers? | pickers? | warehouses? |
            deliver(?:y|ies) | goods""",
        r"""
            trucks? | lorr(?:y|ies) | pallets? | docks? | dockers? | yards? | carriers? | freight | haul\w+ |
            parcels? | picking | pickers? | mispicks? | warehous\w+ | distribution cent\w+ | DC | goods |
            containers?""",
        asked=("logistics", "planning"),
    ),
    "line": _trade(
        r"""
            lines?(?! managers?| of business) | plants? | plant manager | operators? | changeovers? | start-up |
            start up | batch(?:es)? | scrap | machines? | production | laboratory | shop floor""",
        r"""
            factor(?:y|ies) | plants? | production (?:line|plant|hall|site) | machin\w+ | manufactur\w+ |
            packing | assembly | bottling | filling | mills? | foundry | line leaders? | operators? |
            batch(?:es)? | turbines? | laborator\w+ | labs?""",
        asked=("operations", "maintenance", "quality", "safety", "facilities", "planning"),
    ),
    "books": _trade(
        r"month end | books | the close | close | collection | payers? | ledger | cash | invoices? | customers",
        r"""
            month[- ]end | books | close | payables? | receivables? | ledgers? | accounts | accountants? |
            invoices? | controll(?:ers?|ing) | bookkeep\w+ | cash | dso""",
        asked=("finance",),
    ),
    "lesson": _trade(
        r"""
            lessons? | pupils?(?! or students) | classroom | class | classes | parents? | year groups? |
            school | teach\w* | governors""",
        r"""
            (?:primary|secondary|grammar|high|middle|boarding|elementary) schools? | pupils? | teachers? |
            classrooms? | sixth form""",
        asked=("education",),
    ),
    "store": _trade(
        r"stores? | tills? | shel(?:f|ves) | stockroom | shop floor | takings | sales assistant | floor",
        r"stores? | shops? | tills? | shel(?:f|ves) | supermarkets? | takings",
        asked=("retail",),
    ),
    "phone": _trade(
        r"agents? | calls? | caller | wallboard | contact centre | phones? | ring | counter",
        r"""
            agents? | (?:call|contact) cent\w+ | calls? | callers? | phones? | helpline | hotline |
            call handlers?""",
        asked=("service",),
    ),
    "accounts": _trade(
        r"""
            pipeline | procurement | renewals? | territor(?:y|ies) | account managers? | accounts? |
            forecast call | commission plan | hunt | bookings""",
        r"""
            pipeline | renewals? | territor(?:y|ies) | accounts? | account managers? | area managers? |
            commission | deals? | quotas? | offers? | tenders? | b2b | CSMs?""",
        asked=("sales",),
    ),
    "leads": _trade(
        r"leads | first click | signed customer",
        r"leads? | b2b | click\w* | conver\w+ | enquir\w+ | inquir\w+",
        asked=("marketing",),
    ),
    "branch": _trade(
        r"branch(?:es)? | loans? | borrowers? | credit | advisers? | appointments? | application",
        r"branch(?:es)? | loans? | lend\w* | mortgages? | credit | advis[eo]rs? | relationship managers?",
        asked=("banking",),
    ),
    "claim": _trade(
        r"claims? | handlers? | claims handler",
        r"claims? | loss adjust\w+ | handlers?",
        asked=("insurance",),
    ),
    "underwriting": _trade(
        r"brokers? | underwriters? | premium | accept a risk | book of business | submission | insured",
        r"brokers? | underwrit\w+ | premiums? | risks?",
        asked=("insurance",),
    ),
    "stay": _trade(
        r"stay | rooms? | occupancy | lobby | reception | linen",
        r"hotels? | rooms? | hostels? | resorts? | inns? | lodges? | guest ?houses?",
        asked=("hospitality",),
    ),
    "kitchen": _trade(
        r"kitchen | food cost | waiter",
        r"restaurants? | kitchens? | hotels? | cater\w+ | chefs? | waiters? | pubs?",
        asked=("hospitality",),
    ),
    "donor": _trade(
        r"donors? | fundraiser | appeal | gift",
        r"donors? | donat\w+ | fundrais\w+ | appeals? | legac(?:y|ies) | giving",
        asked=("charity",),
    ),
    "volunteer": _trade(
        r"volunteers?",
        r"volunteer\w*",
        asked=("charity",),
    ),
    "home": _trade(
        r"breakfast | one home | night staff | residents?(?! or clients) | room to room",
        r"care homes? | nursing homes? | homes | residents?",
        asked=("care",),
    ),
    "lab": _trade(
        r"labs? | laborator(?:y|ies) | pipette | samples? | experiments?",
        r"labs? | laborator\w+ | samples? | assays? | experiments? | bench",
        asked=("research",),
    ),
    "research group": _trade(
        r"groups? | institute | doctoral | researchers? | instruments? | the result",
        r"""
            research groups? | labs? | laborator\w+ | scientists? | postdocs? | institute | experiments? |
            stud(?:y|ies)""",
        asked=("research",),
    ),
    "study": _trade(
        r"stud(?:y|ies) | trials? | data set | findings?",
        r"stud(?:y|ies) | trials? | publications? | papers? | labs? | laborator\w+ | scientists?",
        asked=("research",),
    ),
    "grid": _trade(
        r"control room | switching | switch(?:ed)? | outages? | operators?",
        r"grids? | network | control (?:room|desk) | substations? | outages? | switching | saidi",
        asked=("energy",),
    ),
    "supply": _trade(
        r"network | without supply | supply is lost | regulators? | regulation | leakage | interruptions",
        r"grids? | networks? | substations? | saidi | water | gas | supply | regulators?",
        asked=("energy",),
    ),
    "power plant": _trade(
        r"plant | trip",
        r"plants? | power stations? | boilers? | generat\w+ | reactors?",
        asked=("energy",),
    ),
    "case": _trade(
        r"""
            caseworkers? | casework | files? | cases? | appeal | appealed | overturned | letters? |
            letter by letter""",
        r"""
            caseworkers? | cases? | caseload | applications? | claims? | files? | permits? | licen[cs]\w+ |
            benefits? | appeals? | tenders?""",
        asked=("public-service",),
    ),
    "council": _trade(
        r"councillors? | counter | committee | minister",
        r"councils? | councillors? | borough | town hall | municipal\w* | ministry | minister",
        asked=("public-service",),
    ),
    "hiring": _trade(
        r"""
            applicants? | candidates? | recruiters? | hire | offer | job advert | vacancy | vacanc(?:y|ies) |
            probation""",
        r"recruit\w* | hir(?:e|ing|es) | candidates? | applicants? | talent | vacanc\w+",
        asked=("hr",),
    ),
    "ticket": _trade(
        r"tickets? | first-line",
        r"tickets? | service desk | help ?desk | incidents?",
        asked=("it",),
    ),
    "outage": _trade(
        r"outages? | goes down | went down | database | alerts? | on call",
        r"""
            outages? | uptime | infrastructure | servers? | networks? | availability | downtime | alerts? |
            SOC | on call""",
        asked=("it",),
    ),
    "sprint": _trade(
        r"sprints? | story | stories",
        r"sprints? | agile | scrum | squads? | backlogs? | stories",
        asked=("engineering",),
    ),
    "stock": _trade(
        r"stock | shortages? | frozen week | write off | items?",
        r"stock | demand | supply | production plan\w* | inventory | shortages? | MRP | S&OP",
        asked=("planning",),
    ),
    "fitter": _trade(
        r"fitters?",
        r"fitters? | mechanics? | factor(?:y|ies) | plants?",
        asked=("maintenance",),
    ),
    "engineer on site": _trade(
        r"engineers?",
        r"engineers? | technicians? | mechanics?",
        asked=("field-service",),
    ),
    "in-house": _trade(
        r"the business | business unit | businesspeople | committee | breach(?:es)? | controls? | compliance",
        r"in-house | counsel | compliance | legal (?:team|department|for) | regulat\w+ | AML | GDPR",
        asked=("legal",),
    ),
    "caretaker": _trade(
        r"caretakers?",
        r"caretakers? | janitors?",
        asked=("facilities",),
    ),
    "deviation": _trade(
        r"deviations? | checklist | part",
        r"deviations? | GMP | QC | pharma\w* | capa | batch(?:es)? | parts?",
        asked=("quality",),
    ),
    "site": _trade(
        r"concrete | pour | ceilings?",
        r"concrete | building sites? | contractor | storeys?",
        asked=("construction",),
    ),
    "van": _trade(
        r"vans?",
        r"vans? | on the road | call-?outs? | field",
        asked=("field-service",),
    ),
}


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
