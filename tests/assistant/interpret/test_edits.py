import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.brief import Slot
from assistant.commands import (
    ALL_LEVELS,
    Accept,
    Add,
    Command,
    Compare,
    Drop,
    Enough,
    SetLevel,
    SetWeight,
    Unclear,
    Undo,
    WhyCapability,
)
from assistant.interpret.edits import Edits
from assistant.interpret.references import alike, build_index, by_name, by_position, trimmed
from assistant.interpret.rules import RulesInterpreter
from tests.assistant.interpret.moments import NAMES, PROPOSED, at_proposal, moment

NEG, FORE, PRICE, COACH, DELEG = PROPOSED
HAND, CLOSE, BUDGET = "shift-handover", "month-end-close", "budget-ownership"

EDITS: list[tuple[str, list[Command]]] = [
    ("take out the pricing one", [Drop(capability=PRICE)]),
    ("Add shift handover? No, rather the month-end close.", [Add(capability=CLOSE)]),
    ("add shift handover, no, budget ownership", [Add(capability=BUDGET)]),
    ("Take pricing out. I meant forecasting.", [Drop(capability=FORE)]),
    ("drop coaching, sorry, the first one", [Drop(capability=NEG)]),
    ("Take coaching out. I meant shift handover.", [Drop(capability=COACH), Add(capability=HAND)]),
    ("Drop pricing, no, drop forecasting", [Drop(capability=PRICE), Drop(capability=FORE)]),
    ("drop pricing, no idea who wanted it", [Drop(capability=PRICE)]),
    ("lose number 3", [Drop(capability=PRICE)]),
    ("drop 3", [Drop(capability=PRICE)]),
    ("Remove forecasting, please.", [Drop(capability=FORE)]),
    ("we don't need forecasting", [Drop(capability=FORE)]),
    ("take coaching out", [Drop(capability=COACH)]),
    ("drop 3 and 5", [Drop(capability=PRICE), Drop(capability=DELEG)]),
    ("delete the last one", [Drop(capability=DELEG)]),
    ("no need for the pricing thing", [Drop(capability=PRICE)]),
    ("delegation isn't relevant here", [Drop(capability=DELEG)]),
    ("pricing can go", [Drop(capability=PRICE)]),
    ("drop value-negotiation", [Drop(capability=NEG)]),
    ("get rid of the one about prices", [Drop(capability=PRICE)]),
    ("drop the one about unicorns", [Drop(capability="unicorns")]),
    ("add something on handovers", [Add(capability=HAND)]),
    ("we also need budgeting", [Add(capability=BUDGET)]),
    ("you're missing month-end close", [Add(capability=CLOSE)]),
    ("what about handing over between shifts?", [Add(capability=HAND)]),
    ("Add handover at level 3", [Add(capability=HAND, level=3)]),
    ("include something about horse riding", [Add(capability="horse riding")]),
    ("bump coaching to 4", [SetLevel(capability=COACH, level=4)]),
    ("set number 2 to level 3", [SetLevel(capability=FORE, level=3)]),
    ("coaching should be 4", [SetLevel(capability=COACH, level=4)]),
    ("make delegation level 4", [SetLevel(capability=DELEG, level=4)]),
    ("move pricing to advanced", [SetLevel(capability=PRICE, level=4)]),
    ("lower pricing to 2", [SetLevel(capability=PRICE, level=2)]),
    ("drop coaching to 2", [SetLevel(capability=COACH, level=2)]),
    ("one level lower on negotiation", [SetLevel(capability=NEG, step=-1)]),
    ("raise delegation by one", [SetLevel(capability=DELEG, step=1)]),
    ("take coaching down a notch", [SetLevel(capability=COACH, step=-1)]),
    ("the level for forecasting is too high", [SetLevel(capability=FORE, step=-1)]),
    ("set pricing to 30%", [SetWeight(capability=PRICE, weight=30)]),
    ("give coaching a weight of 20 %", [SetWeight(capability=COACH, weight=20)]),
    ("number 2 should be 15 per cent", [SetWeight(capability=FORE, weight=15)]),
    ("undo that", [Undo()]),
    ("undo the last change", [Undo()]),
    ("what's the difference between negotiation and pricing?", [Compare(first=NEG, second=PRICE)]),
    ("compare 1 and 3", [Compare(first=NEG, second=PRICE)]),
    ("coaching vs delegation", [Compare(first=COACH, second=DELEG)]),
    ("how is coaching different from delegation?", [Compare(first=COACH, second=DELEG)]),
    ("why is delegation on there", [WhyCapability(capability=DELEG)]),
    ("why did you pick number 2?", [WhyCapability(capability=FORE)]),
    ("why coaching?", [WhyCapability(capability=COACH)]),
    ("why is negotiation at 4?", [WhyCapability(capability=NEG)]),
    ("what's delegation doing on the list?", [WhyCapability(capability=DELEG)]),
    ("why not budgeting?", [WhyCapability(capability=BUDGET)]),
    ("swap pricing for handovers", [Drop(capability=PRICE), Add(capability=HAND)]),
    ("drop 3 and bump 2 to 4", [Drop(capability=PRICE), SetLevel(capability=FORE, level=4)]),
    ("Lose pricing. Add budgeting.", [Drop(capability=PRICE), Add(capability=BUDGET)]),
    ("looks good, go with it", [Accept()]),
    ("ship it", [Accept()]),
    ("yes", [Accept()]),
    ("that works for me", [Accept()]),
    ("perfect, let's go with that", [Accept()]),
    ("I'm happy with this", [Accept()]),
    ("drop pricing, then go ahead", [Drop(capability=PRICE), Accept()]),
    ("fine, lovely, accept it and let me get to the matinee", [Accept()]),
    ("great, accept", [Accept()]),
    ("I accept the proposal as it stands", [Accept()]),
    ("yes accept it and thanks for your help", [Accept()]),
    ("accept it but drop 3", [Drop(capability=PRICE), Accept()]),
    ("drop the last two", [Drop(capability=COACH), Drop(capability=DELEG)]),
    ("take the first two out", [Drop(capability=NEG), Drop(capability=FORE)]),
    ("remove numbers 4 and 2", [Drop(capability=COACH), Drop(capability=FORE)]),
    ("drop everything except 1, 2 and coaching", [Drop(capability=PRICE), Drop(capability=DELEG)]),
    ("drop the last nine", [Drop(capability="last nine")]),
    ("drop everything", [Drop(capability="everything")]),
    ("Delegation is more important", [SetWeight(capability=DELEG, weight=15)]),
    ("coaching matters more", [SetWeight(capability=COACH, weight=23)]),
    ("coaching matters more than negotiation", [SetWeight(capability=COACH, weight=31)]),
    ("I think coaching is the most important one", [SetWeight(capability=COACH, weight=32)]),
    ("coaching is less important", [SetWeight(capability=COACH, weight=10)]),
    ("move 3 to the top", [SetWeight(capability=PRICE, weight=32)]),
    ("move 1 to the top", [SetWeight(capability=NEG, weight=30)]),
    ("give number 2 more weight", [SetWeight(capability=FORE, weight=38)]),
    ("less weight on pricing please", [SetWeight(capability=PRICE, weight=13)]),
    ("that first one is level 4 for us", [SetLevel(capability=NEG, level=4)]),
    ("the third is level 2", [SetLevel(capability=PRICE, level=2)]),
    ("set all to level 3", [SetLevel(capability=one, level=3) for one in PROPOSED]),
    ("set all to level 3 except 1", [SetLevel(capability=one, level=3) for one in PROPOSED[1:]]),
    ("all but the last two to level 3", [SetLevel(capability=one, level=3) for one in PROPOSED[:3]]),
    ("set all to level 3 except unicorns", [SetLevel(capability="unicorns", level=3)]),
    ("I said no to pricing, I want budgeting instead", [Drop(capability=PRICE), Add(capability=BUDGET)]),
    ("make coaching a 3", [SetLevel(capability=COACH, level=3)]),
    ("Coaching up one", [SetLevel(capability=COACH, step=1)]),
    (
        "negotiation up one, forecasting down one",
        [SetLevel(capability=NEG, step=1), SetLevel(capability=FORE, step=-1)],
    ),
    ("Drop pricing. Coaching up one.", [Drop(capability=PRICE), SetLevel(capability=COACH, step=1)]),
    ("Add budgeting and make coaching a 3", [Add(capability=BUDGET), SetLevel(capability=COACH, level=3)]),
    ("Coaching up to 4, then I'm happy, go with it.", [SetLevel(capability=COACH, level=4), Accept()]),
    (
        "Drop pricing. Coaching rather bolder.",
        [Drop(capability=PRICE), Unclear(words="Coaching rather bolder")],
    ),
    (
        "Coaching should not be so grand. Go with it.",
        [Unclear(words="Coaching should not be so grand"), Accept()],
    ),
    ("drop 3. We have a contractor for it.", [Drop(capability=PRICE)]),
    ("drop 3, we should have done that before", [Drop(capability=PRICE)]),
    ("Lovely stuff, accept it. I have to go now.", [Accept()]),
    ("lower them all by one", [SetLevel(capability=one, step=-1) for one in PROPOSED]),
    ("2 to level 3, 3 to level 3", [SetLevel(capability=FORE, level=3), SetLevel(capability=PRICE, level=3)]),
    (
        "set coaching to 4 and pricing to 2",
        [SetLevel(capability=COACH, level=4), SetLevel(capability=PRICE, level=2)],
    ),
    ("2 and 3 to level 3", [SetLevel(capability=FORE, level=3), SetLevel(capability=PRICE, level=3)]),
    ("what about coaching?", [WhyCapability(capability=COACH)]),
    ("what about budgeting?", [WhyCapability(capability="budgeting")]),
    ("how about unicorns?", [WhyCapability(capability="unicorns")]),
    ("what about adding budgeting?", [Add(capability=BUDGET)]),
    ("why is everything level 4?", [WhyCapability(capability=ALL_LEVELS)]),
    ("why are they all at level 3?", [WhyCapability(capability=ALL_LEVELS)]),
    ("why is number 4 so high?", [WhyCapability(capability=COACH)]),
    ("show me the list again", [Enough()]),
    ("show me the proposal", [Enough()]),
    ("list", [Enough()]),
    ("what do we have now?", [Enough()]),
    ("ok, can I see the list again please?", [Enough()]),
    ("drop 3 and show me the list", [Drop(capability=PRICE), Enough()]),
]

NOT_ACCEPTED = [
    "ok",
    "thanks",
    "hmm",
    "not good",
    "no",
    "that's not what I expected",
    "looks odd",
    "good question",
    "I can't accept that",
    "do I have to accept it?",
    "should I accept it?",
    "I won't accept this",
    "accept it when you have fixed number 3",
    "I'd accept it if number 3 was gone",
    "accept it and let me go once pricing is out",
    "accepting criticism is a problem",
]

NO_EDITS = [
    "it matters more that they come on time",
    "what matters more to us is the lateness",
    "customers matter more",
    "this is more important",
    "is coaching more important?",
    "I do not think coaching is more important",
    "if coaching is more important, tell me",
    "show me a case",
    "a list of absences is what we lack",
    "the shifts are late and nobody tells me, what is left",
]


@pytest.mark.parametrize(("text", "expected"), EDITS)
def test_edits(text: str, expected: list[Command]) -> None:
    assert list(RulesInterpreter().interpret(text, at_proposal())) == expected


@pytest.mark.parametrize("text", NOT_ACCEPTED)
def test_only_agreement_accepts(text: str) -> None:
    assert Accept() not in RulesInterpreter().interpret(text, at_proposal())


@pytest.mark.parametrize("text", NO_EDITS)
def test_what_is_no_edit_changes_and_shows_nothing(text: str) -> None:
    found = RulesInterpreter().interpret(text, at_proposal())
    assert not any(isinstance(one, SetWeight | SetLevel | Add | Drop | Accept | Enough) for one in found)


@pytest.mark.parametrize("text", ["ship it", "drop 3", "bump coaching to 4"])
def test_edits_wait_for_a_proposal(text: str) -> None:
    found = RulesInterpreter().interpret(text, moment(Slot.PROBLEM))
    assert not any(isinstance(command, Accept | Drop | SetLevel) for command in found)


@pytest.mark.parametrize(
    ("words", "place"),
    [("3", 3), ("number 2", 2), ("#1", 1), ("the third one", 3), ("the last", 5), ("number two", 2)],
)
def test_positions(words: str, place: int) -> None:
    assert by_position(words, PROPOSED) == PROPOSED[place - 1]


@pytest.mark.parametrize("words", ["9", "0", "pricing", "the sixth one", ""])
def test_no_such_position(words: str) -> None:
    assert by_position(words, PROPOSED) is None


def test_a_name_that_fits_several_is_passed_through() -> None:
    index = build_index({"a": "Planning shifts", "b": "Planning routes"})
    assert by_name("planning", index, ["a", "b"]) is None
    assert by_name("planning routes", index, ["a", "b"]) == "b"
    assert by_name("routes", index) == "b"


def test_words_are_alike_by_stem() -> None:
    assert alike("pricing", "prices")
    assert alike("negotiation", "negotiating")
    assert not alike("contract", "contact")
    assert not alike("plan", "pen")


def test_trimmed_keeps_the_name() -> None:
    assert trimmed("the one about pricing please") == "pricing"
    assert trimmed("something on handovers") == "handovers"


def test_a_large_framework_resolves() -> None:
    names = {f"http://skills/{n}": f"operate machine type {n}" for n in range(14_000)} | NAMES
    edits = Edits()
    context = at_proposal()
    large = type(context)(today=context.today, phase="proposal", names=names, proposed=PROPOSED)
    assert edits.read("add machine type 777", large) == (Add(capability="http://skills/777"),)


@given(st.text(max_size=400))
def test_never_raises(text: str) -> None:
    assert RulesInterpreter().interpret(text, at_proposal())


def test_a_no_of_earlier_days_swaps_nothing() -> None:
    context = at_proposal()
    assert not Edits().read("We said no to pricing last year and customers stayed", context)
