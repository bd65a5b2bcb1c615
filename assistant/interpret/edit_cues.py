"""The forms in which leaders edit a proposal. `a` and `b` are what they name, `n` a level, `way` up or down.

Forms are tried in the order of the lists, swaps first; each must fit a whole part of the message.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

LEVELS_SAID: Mapping[str, int] = {
    **{str(n): n for n in range(1, 6)},
    **dict(zip(("one", "two", "three", "four", "five"), range(1, 6), strict=True)),
    **dict(zip(("foundation", "practising", "proficient", "advanced", "shaping"), range(1, 6), strict=True)),
    "practicing": 2,
    "foundational": 1,
    "beginner": 1,
    "expert": 5,
}
_N = (
    r"(?:a\s+)?(?:level\s*|lvl\s*|l)?(?P<n>" + "|".join(LEVELS_SAID) + r")"
    r"(?:\s+please|\s+instead|\s+not \d|\s+for (?:us|them|me|now|this role)|\s+here)?"
)

VERBS = (
    "drop|remove|delete|lose|cut|scrap|ditch|take|leave|get rid of|exclude|kick|kill|strike|throw|discard|omit|"
    "add|include|put|"
    "insert|bring|bump|raise|lift|increase|lower|reduce|decrease|set|make|move|push|up|swap|replace|compare|why|"
    "keep|we also need|"
    "we don't need|one level|what's the difference|change|downgrade|upgrade|"
    "undo|revert|weigh|give|"
    "go ahead|go with|ship|accept|use it|save it|then go"
)
_RAISE = "raise|bump up|bump|increase|lift|upgrade|push up|push|up|move up|put up"
_NOT_A_NAME = (
    r"(?:remove|delete|exclude|take out|get rid of|leave out|add|include|insert|bring in|what|how)\b"
)
_LOWER = "lower|reduce|decrease|downgrade|bring down|drop|cut|tone down|take down|move down|put down"
LOWER = re.compile(
    r"(?<!too )low|down|reduc|decreas|drop|cut|less|too high|too much|too ambitious|too demanding"
)


def _forms(*forms: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(form.replace("'", "'?")) for form in forms)


# What was just spoken of.
IT = re.compile(r"(?:it|that|this|that one|this one|that too|it too)(?: (?:in|back|please|too|then))*")
# What is chosen of those that were offered: "I'd take the second".
TAKES = re.compile(
    r"(?:(?:i|we|i'll|we'll|i'd|we'd|let's) )?(?:(?:rather )?(?:take|go with|go for|have|choose|pick|use|like|"
    r"prefer) )?(?P<a>.+?)"
    r"(?:,? (?:yes|then|too|as well|sounds (?:good|right)|fits(?: best)?|is (?:it|right)|it is))?"
)
SWAPS = _forms(
    r"(?:swap|replace|exchange|substitute|change)(?: out)? (?P<a>.+?) (?:for|with|by|against|into) (?P<b>.+)",
    r"(?:put|use|take|i'd rather have|i would rather have|rather have) (?P<b>.+?) (?:instead of|rather than|"
    r"in place of) (?P<a>.+)",
    r"(?P<b>.+?) (?:instead of|in place of) (?P<a>.+)",
    r"(?:(?:i|we) said )?no to (?P<a>[^,;.]+?)[,;]? (?:and )?(?:i|we) (?:want|need|wanted|asked for) (?P<b>.+?) "
    r"instead",
)
COMPARES = _forms(
    r"(?:what's|what is|whats|what are|explain|tell me)?\s*the difference(?:s)? between (?P<a>.+?) (?:and|&|or|"
    r"vs\.?) (?P<b>.+?)\??",
    r"(?:what's|what is|whats|what are|explain)?\s*differences? between (?P<a>.+?) (?:and|&|or|"
    r"vs\.?) (?P<b>.+?)\??",
    r"(?:compare|contrast) (?P<a>.+?) (?:and|with|to|against|vs\.?|versus|&) (?P<b>.+?)\??",
    r"how (?:is|are|does|do) (?P<a>.+?) (?:different from|differ from|different to|different than|"
    r"not the same as|compare to|compare with) (?P<b>.+?)\??",
    r"(?:isn't|is not|is|are|aren't) (?P<a>.+?) (?:not )?(?:the same as|the same thing as|just|covered by|"
    r"part of|different from) (?P<b>.+?)\?",
    r"(?:aren't|are|isn't) (?P<a>.+?) and (?P<b>.+?) (?:not )?(?:the same|the same thing|identical|redundant|"
    r"overlapping)\??",
    r"(?P<a>.+?) (?:vs\.?|versus) (?P<b>.+?)\??",
    r"(?:do|don't) (?P<a>.+?) and (?P<b>.+?) overlap\??",
    r"how do (?P<a>.+?) and (?P<b>.+?) differ\??",
)
LEVELS = _forms(
    rf"(?:{_RAISE}|{_LOWER}|set|make|put|change|move|take|bring|have) (?P<a>.+?)(?: up|"
    rf"down)?(?:'s level)? (?:to|at|as|on|=) {_N}",
    rf"(?:make|set|put) (?P<a>.+?) (?:a )?level {_N}",
    rf"(?:make|set|put|have) (?P<a>.+?) an? {_N}",
    rf"(?!{_NOT_A_NAME})(?P<a>.+?) (?:up|down) to {_N}",
    rf"(?!{_NOT_A_NAME})(?P<a>.+?) (?:should be|must be|needs to be|has to be|ought to be|can be|could be|"
    rf"is|at|to|=|->|→|only needs|needs)(?: only| just| at| a| more like)* {_N}",
    rf"level {_N} (?:is enough |would do |will do )?(?:for|on) (?P<a>.+)",
    rf"(?:i'd say |i want |we need |give )?{_N} (?:is enough |would do |will do )?(?:for|on) (?P<a>.+)",
    rf"(?!{_NOT_A_NAME})(?P<a>.+?) level {_N}",
)
UNDOS = _forms(
    r"(?:undo|revert|take back) (?:that|it|this|(?:the|my) last (?:one|change|edit|step))(?: again| please)?",
)
_WEIGH = "give|set|put|make|move|weigh|raise|increase|lower|reduce|change"
WEIGHTS = _forms(
    rf"(?:{_WEIGH}) (?P<a>.+?)(?:'s)?(?: weight)?"
    r"(?: a weight of| to| at| as| with)? (?P<n>\d{1,3}) ?(?:%|percent|per cent)",
    r"(?P<a>.+?)(?:'s weight)? (?:should|must|has to|needs to|ought to) (?:be|weigh|have|get) "
    r"(?P<n>\d{1,3}) ?(?:%|percent|per cent)",
    rf"(?:the )?(?:weights?:? )?(?:for |of |on )?(?P<a>(?!(?:{_WEIGH})\b)\S(?:.*?[^\s:=])??)"
    r"(?: (?:to|at|gets?|is|weighs)|:| ?=)? (?P<n>\d{1,3}) ?(?:%|percent|per cent)",
)
_HOW_MUCH = r"(?: much| far| even| way| a lot| a bit| a little| really| clearly| by far| some| slightly)?"
_THAN = (
    r"(?: than (?P<b>.+?))?"
    r"(?: for us| to us| for me| to me| here| for this role| for them| now| please| still)?"
)
_SAID = r"(?:(?:i think|i'd say|i feel|i find|we think|for us|for me|to us|to me|here),? )?(?:that )?"
_RANK = r"more important|less important|(?:the |our |my )?(?:most important|top priority|number one|priority)"
_MASS = r"(?:weight|importance|priority|emphasis)"
# `way` says more, less or the most of the weight, `b` what it shall outweigh.
RANKS = _forms(
    rf"{_SAID}(?P<a>.+?) (?:is|are){_HOW_MUCH} (?P<way>{_RANK})(?: one| thing)?{_THAN}",
    rf"{_SAID}(?P<a>.+?) (?:matters?|counts?|weighs?){_HOW_MUCH} (?:for )?(?P<way>more|less|(?:the )?most){_THAN}",
    rf"{_SAID}(?P<a>.+?) (?:should|must|has to|needs to|ought to) (?:be|come|go|count|weigh|matter){_HOW_MUCH} "
    rf"(?:for )?(?P<way>more|less|(?:the )?most|first|(?:at |on |to )?(?:the )?top|{_RANK}){_THAN}",
    rf"{_SAID}(?P<a>.+?) (?:needs?|deserves?|gets?|(?:should|must) (?:have|get|carry)){_HOW_MUCH} (?P<way>more|"
    rf"less|the most) {_MASS}{_THAN}",
    rf"{_SAID}(?P<way>(?:the )?most important)(?: one| thing| of (?:them|these|all))* is (?P<a>.+)",
    rf"make (?P<a>.+?){_HOW_MUCH} (?P<way>{_RANK}){_THAN}",
    r"(?:move|put|bring|push|get|take|rank|set) (?P<a>.+?) (?:up )?(?P<way>(?:to|at|on) (?:the )?(?:very )?top"
    r"(?: of (?:the|this|that) list)?|first|to (?:number (?:one|1)|(?:the )?first place))(?: please)?",
    rf"(?:give|assign) (?P<a>.+?){_HOW_MUCH} (?P<way>more|less|the most) {_MASS}{_THAN}",
    rf"(?:put |we need |i want |i'd put )?(?:a bit |a lot |much |some )?(?P<way>more|less|the most) {_MASS} "
    rf"(?:on|to|for) (?P<a>.+)",
    rf"(?P<way>raise|increase|lift|bump up|lower|reduce|decrease|cut) (?:the )?{_MASS} (?:of|for|on) (?P<a>.+)",
    rf"(?P<way>raise|increase|lift|bump up|lower|reduce|decrease|cut) (?P<a>.+?)'s {_MASS}",
    r"(?P<way>prioriti[sz]e) (?P<a>.+)",
)
OUTRANKS_ALL = re.compile(r"most|top|first|number|^(?:the |our |my )?priority")
OUTRANKED = re.compile(r"less|lower|reduce|decrease|cut")
EXCEPT = re.compile(
    r"(?P<most>.+?),? (?:but|except|except for|apart from|other than|excluding|bar) (?:for )?(?P<spared>.+)"
)
STEPS = _forms(
    r"(?:one|a|1) (?:level|notch|step)s? (?P<way>lower|higher|up|down|less|more) (?:on|for|with|in) (?P<a>.+)",
    r"(?P<way>lower|higher|less|more) (?:level )?(?:on|for) (?P<a>.+)",
    r"(?:take|move|put|bring|bump|push|set|make|turn|have|dial|drop|knock) (?P<a>.+?) (?P<way>up|down|higher|"
    r"lower)(?: (?:by )?(?:one|a|1)(?: level| notch| step| bit)?)?",
    r"(?:take|move|put|bring|bump|push|set|make|turn|knock|drop|raise|lower|have) (?P<a>.+?) (?:by )?(?:one|a|"
    r"1) (?:level |notch |step )?(?P<way>up|down|higher|lower|level|notch|step)",
    r"(?P<a>.+?) (?:should|must|needs to|has to|ought to|can|could|may|might) (?:be|go) (?:set )?(?:a bit |"
    r"a little |one level |one |a level |a notch |much )?(?P<way>higher|lower|up|down)",
    r"(?P<a>.+?) (?:one|a|1) (?:level|notch|step) (?P<way>higher|lower|up|down)",
    r"(?:the level (?:of|for) |level (?:of|for) )?(?P<a>.+?) (?:is|looks|seems|are|level is)(?: set)?(?: a bit|"
    r"way| far)? (?P<way>too high|too low|too ambitious|too demanding|too much)",
    rf"(?P<way>{_RAISE}|lower|reduce|decrease|downgrade|bring down|tone down|move down|"
    rf"take down) (?:the level of |the level for |the level on |level of )?(?P<a>.+?)(?: by (?:one|a|1)(?: level|"
    rf"notch| step)?| a bit| a level| a notch| one level| one)?",
)
# Without a verb it counts only of what is in the proposal: "coaching up one".
SHORT_STEP = re.compile(
    r"(?P<a>(?:(?!\b(?:up|down|higher|lower)\b).)+?) (?P<way>up|down|higher|lower)"
    r"(?: by)? (?:one|1|a)(?: level| notch| step)?(?: please)?"
)
WHYS = _forms(
    r"why (?:is|are|was|were|do you have|did you (?:pick|choose|put|propose|add|include|suggest|select|list)|"
    r"have you (?:put|got|included|chosen)|do we need|would we need|do i need|would they need|do they need|"
    r"should they|on earth is) (?P<a>.+?)(?: (?:on there|in there|there|here|on the list|in the list|included|"
    r"in|on it|proposed|in it|needed|on this list|so high|so low|at (?:level )?\d|first|at the top|"
    r"in the proposal|part of this|relevant|a focus|important|missing|not there|not in|not on the list|left out|"
    r"not included|not in there))?\??",
    r"why (?:did you|have you|was|were|is|are) (?:leave out|left out|leave|not include|not|drop|dropped|exclude|"
    r"excluded) (?P<a>.+?)(?: out| included| there| in)?\??",
    r"why not (?P<a>.+?)\??",
    r"(?:what's|what is|whats) (?P<a>.+?) (?:doing (?:on|in|there|here)(?: (?:there|the list|the proposal|here|"
    r"it))?|there for|for|got to do with .+)\??",
    r"who (?:decided|decides|says|said|thinks|chose|wants|told you)(?: that)? (?:we|i|they|you)? ?(?:needs?|needed|"
    r"want|wanted|should have|must have|have) (?P<a>.+?)(?: (?:there|in there|at (?:a )?(?:level )?\d|so high|"
    r"so low|on the list|in it))?\??",
    r"where (?:does|did|do) (?P<a>.+?) come from\??",
    r"how (?:did you (?:get|arrive|come) (?:to|at|up with)) (?P<a>.+?)\??",
    r"(?:explain|justify|motivate|tell me (?:more )?about|reason for|reasons for|say more about|more (?:about|"
    r"on)|what's behind|what is behind|what does) (?P<a>.+?)(?: mean| involve| cover)?\??",
    r"(?:what|which) (?:evidence|words|reason|reasons)(?: do you have| is there| are there)? (?:for|"
    r"behind) (?P<a>.+?)\??",
    r"why (?P<a>.+?)\??",
)
# About a level of every capability, not about one of them.
WHY_LEVELS = _forms(
    r"why (?:is|are|was|were|did you (?:put|set|make|choose)|have you (?:put|set|made)|do) (?:everything|"
    r"everyone|all(?: of)?(?: (?:them|these|the capabilities|the levels))?|(?:they|these|those)(?: all)?|them all|"
    r"(?:all )?the levels|(?:nearly|almost) (?:all|everything)|most(?: of them)?|so many|each(?: one)?|every one)"
    r"(?: (?:set|all|put|have|be|being|of them))* (?:(?:at|on|to) )?(?:a )?(?:(?:the same )?level(?: \d)?|\d|"
    r"the same|so (?:high|low)|like this|like that|what they are|advanced|proficient)\??",
    r"why (?:only |just |the same |all )?levels?(?: \d)?(?: (?:for|on|in) (?:everything|all(?: of them)?|"
    r"everyone|each))?\??",
    r"how (?:did|do) you (?:choose|set|pick|get|come to|come up with|arrive at) (?:the|these|those) levels\??",
    r"how (?:were|are) (?:the|these|those) levels (?:chosen|set|picked|made)\??",
)
# What a question like this names is in, or is one capability by its own name, or is looked for.
ASKS_AFTER = _forms(
    r"(?:what|how) about (?P<a>.+?)\??",
    r"(?:do (?:we|you) have|is there|have (?:we|you) got|did you include)(?: (?:anything|something|nothing|one))?"
    r"(?: (?:on|about|for|with))? (?P<a>.+?)(?: (?:in there|in it|on the list|on there))?\?",
    r"(?:is|are|isn't|aren't) (?!there\b)(?P<a>.+?) (?:in there|in it|on the list|on there|in the proposal|"
    r"included|covered|part of (?:it|this))(?: (?:too|already|now|somewhere|yet))?\?",
    r"there(?:'s| is) (?:nothing|not anything) (?:on|about|for) (?P<a>.+?)(?: (?:in there|in it|on the list))?",
    r"(?:where's|where is|where are|wheres|what happened to|and|no|isn't there|don't we need|don't they need|"
    r"shouldn't we have|shouldn't there be) (?P<a>.+?)\?",
)
# "No climate" drops it, or only turns down what was offered.
DENIES = re.compile(r"(?:not|no) (?P<a>(?:number |the )?\w[\w\s]{2,40})")
# All but these go: "only keep the first three".
KEEPS = _forms(
    r"(?:only keep|keep only|just keep|keep just) (?P<a>.+)", r"keep (?P<a>.+?) (?:only|and nothing else)"
)
DROPS = _forms(
    r"(?:drop|remove|delete|lose|cut|scrap|ditch|take out|take off|leave out|get rid of|exclude|kick out|kill|"
    r"strike|strike out|throw out|discard|omit|skip|eliminate|cross out|take away|cut out|forget|forget about|"
    r"minus|without|bin|axe|pull) (?P<a>.+)",
    r"(?:take|leave|throw|kick|cross|strike|cut|get|pull) (?P<a>.+?) (?:out|off|away)(?: of (?:it|there|"
    r"the (?:list|proposal))| (?:the )?list| please| too| as well| then| again)*",
    r"(?:we|i|they|you)(?: really| certainly| definitely)? (?:don't|do not|dont|won't|will not)(?: really|"
    r"actually)? (?:need|want|require|see the need for|see a need for|think we need|"
    r"think they need) (?P<a>.+?)(?: here| at all| there| for this role| in this role| any more| anymore|"
    r"now)?",
    r"(?:there's |there is )?no need for (?P<a>.+)",
    r"(?P<a>.+?) (?:isn't|is not|aren't|are not)(?: really| so| that| very| at all)? (?:relevant|needed|"
    r"necessary|important|for us|required|applicable|our job|useful|what we need|the issue|an issue)(?: here|"
    r"for us| at all| for this role)?",
    r"(?P<a>.+?) (?:can|should|must|could|has to|needs to|may) (?:go|be (?:dropped|removed|left out|deleted|"
    r"cut))",
    r"(?P<a>.+?) (?:is|are) (?:out|irrelevant|unnecessary|redundant|superfluous|not for us|overkill)",
    DENIES.pattern,
)
ADDS = _forms(
    r"(?:(?:also|still) )?(?:need(?:ed)?|wanted|missing|lacking)(?: also| too)? ?:? (?P<a>.+)",
    r"(?:add|include|put in|insert|bring in|append|throw in|also add|please add|put back|"
    r"bring back) (?:back )?(?:in )?(?P<a>.+)",
    r"(?:put|bring|get|have) (?P<a>.+?) (?:in|on|back|back in|on there|in there|on the list|in the list|"
    r"to the list|in as well|in too)",
    r"(?:we|they|i|you|the team|my people|they'll|he|she)(?: really| definitely| certainly)?(?: also|"
    r"still)? (?:need|want|miss|require|should have|must have|should add|should include|need to add|would need|"
    r"will need|should be able to|must be able to|need to be able to|have to be able to|also have to|also must|"
    r"also need to)(?: also| something on| something about| something for| to)? (?P<a>.+?)(?: as well| too|"
    r"in there| on there| added)?",
    r"(?:you're|you are|it's|there's|there is|this is|we're|we are|i'm|i am|the list is|i|"
    r"you) (?:still )?(?:missing|miss|missed|lacking|forgetting|forgot|left out|lacks) (?P<a>.+)",
    r"(?P<a>.+?) (?:is|are) (?:missing|not in there|not there|not on the list|lacking|absent|"
    r"missing from the list)",
    r"(?:what|how) about (?:adding|including) (?P<a>.+?)\??",
    r"(?:i'd|i would|we'd|we would)(?: also| still| rather)? (?:like|want|add|expect|include|see|like to see|"
    r"like to add|want to see|like to have|expect to see|have expected|have liked)(?: to see|"
    r"to add)? (?P<a>.+?)(?: in there| added| on there| as well| too| in| on the list)?",
    r"(?:nothing|something|anything) (?:on|about|for) (?P<a>.+?)(?: in there)?\??",
)
# Whole statements of a capability, which no verb of an edit begins.
_MUST = r"(?:should|must|has to|needs to|ought to)"
STATEMENTS = (
    *RANKS[:4],
    *DROPS[4:7],
    *_forms(
        rf"(?P<a>.+?) {_MUST} be(?: only| just| at| a| more like)* {_N}",
        rf"(?P<a>.+?) {_MUST} (?:be|go) (?:a bit |a little |one level |one |a level |a notch |much )?"
        r"(?:higher|lower)",
    ),
)
