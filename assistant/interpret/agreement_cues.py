"""The forms in which leaders accept a proposal, say yes, or ask to see it again."""

from __future__ import annotations

import re

_GO = r"(?:go|get|run|be|leave|catch|start|move|finish|head|call|dash|stop|pick|eat|see|make)"
# Accepting in so many words, and why it is enough now: "lovely, accept it and let me get to the matinee".
ACCEPTS_AND_GOES = re.compile(
    r"(?:(?:ok|okay|yes|yeah|yep|great|perfect|good|fine|lovely|alright|right|excellent|super|sure|cool|so|then|"
    r"now|well|please|just|nice|thanks|thank you) )*"
    r"(?:(?:i|we)(?:'ll| will|'m happy to|'re happy to| am happy to| hereby| do)? |happy to |let's |you can )?"
    r"(?:accept|approve)(?: it| this| that| them| all| everything| the proposal| the list| the lot| all of it|"
    r" it all| them all)?(?: please| now| then| all| thanks| thank you| as it is| as is| as it stands|"
    r" as they are| like this| like that)*"
    r"(?: (?:and|so|because|as|before|since) (?:then |please |just |now )*(?:"
    rf"(?:let me|let's|let us|i can|we can|i must|i have to|i need to|i've got to|we have to|we must|i'll|"
    rf"i want to|i'm going to|i should) {_GO}|be done|get on|get going|move on|finish|thanks|thank you|"
    r"that's (?:it|that|all)|i'm (?:off|done)|we're done|off|done|call it a day|have a)\b"
    r"(?!.*\b(?:if|when|once|unless|until|but|after|except|only|not|first)\b).*)?"
)

# The leader wants to see the proposal as it stands now.
SHOWS = """
    (show|give|tell|list|print|display|repeat|read|send) (me|us|out)? (again)? (all|all of)? (it|that|this|them|
      (the|this|that|my|our|your)? (whole|full|complete|current|new|updated|changed|present|latest|final|
      remaining)? (list|proposal|capabilities|levels|weights|set|result)) (back|to me)? (again|now|please|
      once more|as it is now|as it is|as it stands|as it stands now|so far|one more time|then|all)? (please|now)?
    (the)? (whole|full|complete|current|new|updated|changed|present|latest)? (list|proposal) (again|please|now|
      once more|as it is|as it stands)? (please|now)?
    list (them|all|everything) (all|again|please|now)?
    (show|tell|give) (me|us)? what (we|you|i) (have|have got|'ve got|got|end up with) (now|so far|left)?
    (so)? what (do|have|did) (we|you|i) (now)? (have|got|end up with) (now|so far|left|in there|at the moment|
      in it|in it now|on the list|on the list now|in the proposal)?
    (so)? (what's|what is|what are|which are|which ones are|what's still|which are still) (left|in|in it|
      in it now|in there|in there now|on there|on the list|still on the list|in the proposal|on it|remaining|
      the list|the current list|the new list|the list now|the proposal|the proposal now|the current proposal|
      the current state|left now|still in|still there) (now|again|please|at the moment)?
    what (remains|is left|does it look like|does the list look like|does the proposal look like|
      does that look like|does that leave|does that leave us with) (now|again|then)?
    how (does|do) (it|that|the list|the proposal|things|they) (look|stand|read) (now|again|then)
    where (are|do|does) (we|that|things|it) (stand|leave us)? (now|then)
    (can|could|may) (i|we|you) (please)? (see|have|look at|show me|list|repeat|give me|have a look at) (it|that|
      them|the (whole|full|current|new|updated)? (list|proposal|capabilities|levels)) (again|now|please|
      once more|as it is now|as it stands)? (please)?
    (let me|i want to|i'd like to|i need to) (see|have a look at|look at|check) (it|that|them|
      the (whole|full|current|new|updated)? (list|proposal|capabilities|levels)) (again|now|please|once more|
      as it is now|as it stands)? (please)?
    remind me (of the list|of the proposal|what's in|what is in|what's in it|what we have|what's on the list)
"""
# Agrees to the proposal as it stands.
ACCEPT = """
    (ok|okay|yes|yeah|yep|great|perfect|good|fine|alright|excellent|right|thanks|thank you|sure|cool|super|
      lovely)? (that|this|it|all|everything|the list|the proposal|they|that all|all this|all that|it all|
      this all|list|proposal)? (is|looks|look|sounds|seems|works|'s|are)? (very|really|quite|all|pretty|about|
      just)? (good|great|fine|right|perfect|ok|okay|excellent|spot on|sensible|solid|reasonable|good to me|
      good to go|fine to me|right to me|great to me|for me|for us|fine by me|good for me|ok for me|ok by me|
      nice|well) (to me|for me|by me|with me|for us|enough|as it is|as is|to go|now)? (thanks|thank you|
      go with it|go with that|go ahead|ship it|let's go|let's go with it|let's do it|let's use it|
      let's go with that|i accept|accepted|do it|use it|i'm happy|proceed|save it|done|i agree|go for it|
      make it so|let's proceed|we'll take it|i'll take it|carry on|use that|let's use that|thank you very much|
      we can go with that|we go with it|let's keep it|keep it|publish it)?
    (ok|okay|yes|yeah|yep|great|perfect|good|fine|alright|right|sure|cool|so|now|then|
      super)? (please)? (go with it|go with that|go with this|go ahead|ship it|let's go|let's go with it|
      let's go with this|let's go with that|let's do it|let's do this|let's use it|let's use this|
      let's use that|accept|accepted|i accept|i accept it|i accept this|i accept the proposal|accept it|
      accept that|accept this|accept the proposal|accept all|do it|use it|use this|use that|i'm happy|proceed|
      save it|save|go for it|make it so|we'll take it|i'll take it|take it|keep it|keep it as it is|
      keep it like that|keep it like this|leave it as it is|leave it like that|publish|publish it|approve|
      approved|approve it|i approve|agreed|i agree|confirmed|confirm|i confirm|deal|sold|done|signed off|
      sign off|sign it off|lock it in|lock it|finalise|finalise it|finalize|finalize it|create the profile|
      create the role profile|make the profile|make the role profile|make a role profile|make the plan|
      build the plan|create the plan|make the learning plan|write the plan|that's the one|that's it|that works|
      works for me|works for us|works|happy with that|happy with this|happy with it|i'm happy with that|
      i'm happy with this|i'm happy with it|we're happy with that|i like it|love it|no changes|no change|
      nothing to change|no further changes|no more changes|no edits|all good|all fine|spot on|exactly|
      that'll do|that will do|good to go|we're good|i'm good|we go with it|we go with that|we can go with that|
      we can go with this|i can live with that|i can work with that|i'm fine with that|i'm ok with that|
      fine with me|ok with me|you can go ahead|please proceed|thumbs up|green light|you have my ok) (please|
      then|now|thanks|thank you|with it|as it is|as is|like this|like that)?
"""
# Yes to what was asked; it accepts where accepting is what we asked for.
YES = """
    (yes|yep|yeah|yup|yes please|y|ja|oui|si|absolutely|definitely|perfect|excellent|great|👍|✅|very good|
      correct)
"""
# What of the above says that it is decided; the rest may be praise, and accepts only when nothing else is asked.
DECIDES = re.compile(
    r"\b(?:accept(?:ed)?|approved?|go (?:with|ahead|for)|ship|let's (?:go|do|use|proceed)|(?:use|take|keep|publish|"
    r"save|lock|do) (?:it|this|that)|publish|proceed|save|sign(?:ed)? (?:it )?off|lock|finali[sz]e|confirm(?:ed)?|"
    r"sold|deal|done|make (?:it so|the|a)|(?:create|build|write) the|green light|make)\b"
)
# What was just taken out shall be there again, or what was just explained stays.
KEEPS_IT = re.compile(
    r"(?:(?:no|oh|ok|okay|oops|sorry|wait|actually|well|then|hm|please) )*(?:let's |can (?:you|we) |i'd )?"
    r"(?:(?:keep|leave) (?:it|that|this|that one|this one)(?: in)?|"
    r"(?:put|bring|take|add) (?:it|that|this|that one) back(?: in)?|(?:put|bring|add) back (?:it|that|that one))"
    r"(?: (?:please|then|after all|again|now))*"
)
TURNS_DOWN = re.compile(
    r"(?:no )?(?:neither|none)(?: (?:of (?:them|these|those|the three|the two)|fits?|is right|thanks|thank you))*"
)
