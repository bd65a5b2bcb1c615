"""The words of meta-moves: things said about the interview and not about the work. Add a wording here.

A line must be all of a sentence or of a clause, apart from small talk around it (`FILLERS`). That is what keeps
"skip-level meetings are rare" and "help desk tickets" out.
"""

from __future__ import annotations

from collections.abc import Mapping

# Taken off both ends before a sentence is compared.
FILLERS = """
    (ok|okay|cool|fine|great|well|hmm|hm|um|uh|er|look|listen|sorry|please|honestly|so|and|but|oh|ah|actually|
      frankly|right|alright|now|then|just|really|yeah|also|again|though|mate|thanks|thank you|cheers|today|yet|
      for now|right now|at the moment|at this point|on this one|tbh|btw|eh|no|anyway|pls|plz|here|there|too)
    (to be honest|to be frank|i'm afraid|i guess|i think|you know|good question|as i said|if (that's|it's) (ok|
      okay|alright|possible)|if you don't mind|off the top of my head|by the way|for the time being|i suppose|
      in all honesty|let's see|let me see|let me think|all right|quite honestly|hand on heart|without checking)
"""

META: Mapping[str, str] = {
    "skip": """
        (skip|pass|next|skipping|n a|n/a|n.a|next please|move on|continue|next one|next question)
        (let's|lets|can we|could we|i'd rather|i would rather|shall we|i'd like to|can you|please|i want to|
          we can|i'd prefer to|you can|we could) (skip|pass on|move on|leave|jump|go on|come back to|park|
          carry on|continue|move along|go to|get on with|leave out|take|ignore) (this|that|it|this one|that one|
          the next one|the next|next|the next question|to the next|to the next one|to the next question|
          from this|from that|to something else|over this|with it|the question|this question|that question|
          this for later|it for later|later|with the next one)? (later|out|open|blank|for later)?
        (skip|pass on|leave|park|ignore|next) (this|that|it|this one|that one|the question|this question|
          that question|one|question|over it|over this) (out|open|blank|later|for later)?
        (rather not|prefer not to|i'd rather not|i would rather not|i prefer not to|i'd prefer not to|
          not going to|i won't|i can't|i cannot|we can't|i don't want to|don't want to|i'm not going to|
          not allowed to) (say|answer|answer that|answer this|tell|tell you|discuss that|discuss this|
          talk about that|talk about it|talk about this|share|share that|go into that|go there|comment|
          disclose that|say that|share this|speculate|guess|speculate on that|guess at that)?
        (i'd|i would|i'll) (have to|need to|rather)? pass (on (that|this|it|that one|this one))?
        (no comment|confidential|that's confidential|not relevant|not applicable|doesn't apply|does not apply|
          that doesn't apply to us|not relevant for us|that's not relevant|that's private|that is sensitive|
          that's sensitive|irrelevant)
        (move|moving) (on|along) (to the next|to the next one|to the next question)?
        (come|get) back to (that|this|it) (later)?
        i'll (skip|pass|leave) (this|that|this one|that one|it|on this|on that)?
        (i|we|i've|we've|i have|we have) (already)? (answered|answered that|answered this|covered that)
          (already|before|above|earlier)?
        (you|you've|you have) (already)? (asked|just asked) (me)? (that|this|it) (already|before|earlier)?
        (see above|as above|same as before|same as above|same answer|already answered|asked and answered)
        (next topic|another question|something else|different question|ask me something else|ask something else)
        (i|we) (have|'ve got|'ve|have got|got) nothing (more|else)? to (add|say) (there|here|to that|on that|
          about that|to it|on this|to this)
    """,
    "told_before": """
        (i|we|i've|we've|i have|we have) (just|already)? (told you|told you that|told you this|told you so|
          said that|said this|said so|said it|mentioned that|told you about that) (already|before|above|
          earlier|twice|just now|a minute ago)?
        already (told you|told you that|said that|said so|said this)
    """,
    "dont_know": """
        (that|this|it)? (i'd|i would|we'd|we would|i'll) (have to|need to) (look|check|ask|dig) (that|it|this)?
          (up|out|around)?
        (don't|dont|do not) know
        (idk|dunno|no idea|no clue|not a clue|beats me|who knows|god knows|not sure|unsure|unknown|tbd|
          hard to say|hard to tell|difficult to say|difficult to tell|tough one|no data|not known|can't say|
          cannot say|i wish i knew|good question|tricky|tough question|search me)
        (i|we) (really|honestly|just|simply|actually|still)? (don't|do not|dont|wouldn't|would not|didn't|
          cannot|can't|couldn't) (really|actually|honestly|even|exactly)? (know|say|tell|tell you|remember|
          recall|know that|say exactly|know exactly|answer that|answer|know yet|know offhand|know off hand|
          have a clue|have any idea|have an answer|have an idea|be able to say|be able to tell you|
          put a number on it|put a figure on it|know for sure)
        i (really|honestly|just|simply|actually|still)? (don't|do not|dont|wouldn't|didn't|cannot|can't|
          couldn't) (really|actually|honestly|even|exactly)? (know|say|remember|recall|tell you) (the|that|this|
          exact|what|how|which|who|our|it|about|when|where|if|whether|a|any|on|for) ..
        we (really|honestly|just|simply|actually)? (don't|do not|dont|cannot|can't|couldn't) (know|say|remember|
          recall|tell you) (the|that|this|our|those)? (exact|precise|current)? (number|numbers|figure|figures|
          split|percentage|value|date|details|answer)
        (i|we) (really|honestly|just|simply|actually)? (haven't|have not|have) (a clue|no idea|no clue|
          the faintest|the foggiest|not the faintest|any idea|an idea|thought about it|thought about that|
          got a clue|never thought about it|no data|no answer|no figures|no numbers|never measured it|
          never counted) (about that|on that|what it is|for that|there|about it)?
        (i'm|i am) (really|not|honestly|frankly)? (not|really)? (sure|certain|unsure|clueless|
          in the dark) (about|of|on|what|how|which)? ..
        (i'm|i am|we're) (not|unsure) (really|quite|too|entirely)? (sure|certain)? (about that|about this|
          what to say|what to answer|what that is)?
        not (really|quite|too|entirely|so|100%|exactly|completely)? (sure|certain|clear) (about|of|on|what|how|
          which|yet|there)? (that|this|it|the|our|those)? (exact|current|right|precise)? (number|numbers|figure|
          figures|answer|split|percentage|value|target|date|baseline|one|details|reason|reasons|cost|costs)?
        no (idea|clue) (about|of|on|what|how|which|why|who|where) ..
        (you'd|you would|you'll|you|i'd|i would|i'll) (have|need|has) to (ask|check with|talk to|check|look|
          look it up|look that up|get back to you|find out|come back to you|dig|speak to|
          come back to you on that|get back to you on that|ask around|ask someone|guess) (my|our|the|someone|
          somebody|in|at)? (finance|hr|controller|controllers|controlling|accounts|accounting|it|boss|deputy|
          team|colleague|planner|operations|people|sales|quality|data team|analyst|else|assistant|numbers|
          system|dashboard|report|somebody|marketing|cfo|maintenance|administration|admin|office)? (that|it|
          for that|about that|on that)?
        (i|we) (don't|do not|haven't|have not|haven't got|have|have got) (have|got)? (anything|nothing|much|
          any information|no information) (on|about|for|to say on|to say about|to add on) (that|this|it|that one)
        (i|we) have not (this|that|the|any|such) (information|number|figure|data|info)
        nothing (on|about|for|to say on|to say about|much on|comes to mind on) (that|this|it|there)
        nothing to say
        not something (i've|we've|i have|we have|i|we) (ever|really)? (thought about|looked at|looked into|
          measured|considered|counted|tracked|measure|track|count|know|know about|can say)
        (i|we|i've|we've) (haven't|have not|never|not) (really|ever|yet)? (looked|thought|given) (at|about|into|
          it) (that|this|it|any thought|much thought) (yet)?
        not (measured|tracked|counted|recorded|looked at|looked into|discussed) (yet)?
        (this|that|it) (i|we) (really|honestly)? (don't|dont|do not|can't|cannot) (know|say|tell|tell you|remember)
        (ask|check with|talk to) (the|our|my) (cio|ceo|coo|cto|cfo|director|vp|board|head office|headquarters|
          planners|engineers|supervisors|managers|owner|analysts)
        (ask|check with) (finance|hr|the controller|controlling|my deputy|accounts|our controller|my boss|
          someone else|my team|our cfo|it)
        (finance|hr|controlling|my deputy|the controller|accounts|someone else|my boss|our cfo|the cfo|it|sales|
          quality) (would|will|should|might|may|knows|has|have) (know|have) (that|it|the number|the numbers|
          this|the figure|the figures)?
        (i|we) (don't|do not|dont|didn't|never|can't|cannot) (have|track|measure|record|count|keep|collect|
          monitor|see|get) (that|this|it|the|those|any|exact|hard|these) (number|numbers|figure|figures|data|
          information|info|at hand|to hand|with me|in front of me|handy|here|on me|anywhere|at all|statistics|
          stats|answer|kpi)? (at hand|to hand|with me|in front of me|handy|here|on me|on that|for that)?
        (that|this|it) (isn't|is not|is|was|has) (not|never|never been)? (measured|tracked|known|recorded|
          my area|something i know|my field|above my pay grade|a hard one|a tough one|hard to say|hard to tell|
          difficult to say|difficult to tell|a good question|unclear to me|beyond me|been measured|
          a difficult question)
        (above my pay grade|not my area|not my department|outside my area)
        (can't|cannot|couldn't|could not) (say|tell|tell you|answer|remember|answer that|think of one|
          think of any|think of anything|recall) (that|exactly|offhand|off hand|for sure|right away)?
        (i|we) (can't|cannot|couldn't|could not) (think of|come up with|name|remember|recall) (one|any|anything|
          any example|an example|a case|one case|that|a good example|an answer|any case)
        nothing (comes|springs) to mind
        (nobody|no one) knows
        (i'd|i would) (have to|need to|be) (guess|guessing|check|look|ask)
        (never|haven't|not) (really)? (thought|looked|checked|measured|counted) (about|into|at)? (it|that|this)?
        (my|our) mind (is|goes|went) blank
        (need|have) to (check|look it up|ask|look that up|find out|think about that|think about it)
        i don't understand (numbers|kpis)
    """,
    "why": """
        why
        why (do|would|are|did|should) (you|i|we|that|this) (ask|need|want|asking|have to|tell you|know|care|
          matter|need to know|want to know|wanna know) (that|this|for|to know|to know that|to know this|me that|
          me this|about that|about this|it|so much|for this|you that)? (for)?
        why (do|did|would) you (ask|asked) (me|us)? about ..
        why (are|were) you asking (me|us)? about ..
        why (does|is|would) (that|this|it) (matter|important|relevant|needed|necessary|interesting|of interest|
          help|be relevant|be important|matter to you|important to you|a question)
        why (this|that|such a|the) (question|questions|one)?
        (what|how) (is|will|does|has|would) (that|this|it|the point|the relevance|the purpose|the reason|
          the use) (matter|help|relevant|got to do with it|for|of this|of that|used for|of this question|
          of asking|got to do with this|got to do with capabilities|have to do with it|have to do with this|
          have to do with capabilities|have to do with anything)
        what's (that|this|the) (for|point|relevance|purpose|reason for asking|point of this|point of that|
          point of this question|purpose of this question|reason for that|good for|got to do with it|use|
          use of that)
        what (do|will|are|would) you (do|need|want|use|going to do) (with|that|this|it|to do)? (that|this|it|
          the answer|with that|with this|with it|for|do with that|do with it)? (for)?
        (how|in what way) (is|does) (that|this) (relevant|matter|help|important|useful)
        (reason|purpose) (of|for) (this|that|the question|asking|asking that)
        what for
        (why|how come) you (ask|asking|want|need) (that|this|to know|it)?
        is (that|this) (relevant|necessary|important|really necessary|really relevant|really needed)
        what makes you ask (that|this)?
        explain why (you ask|you need this|you need that|you want to know)
    """,
    "clarify": """
        (what|how|pardon|sorry|eh|huh|come again|say again|excuse me|meaning|such as|like what|example|
          for example|for instance|e.g|an example|as in|in what sense|in what way|meaning what|pardon me|
          say what|wdym|beg your pardon|i beg your pardon|in which sense|how so)
        what (do|did|does|would|exactly do) (you|that|this|it) (mean|mean exactly|mean by that|mean by this|
          mean with that|want to know|want to hear|want from me|want me to say|even mean|actually mean|refer to|
          need to know|need exactly|understand by that) (by|with|here|exactly|with this|with that)? ..
        what (do|did|does|exactly do) (you|that|this|it) (mean|want to know|want to hear|want|refer to|need to know)
        what (do|did) you mean (by|with) ..
        what do you (mean|understand) (by|under|with|when you say) ..
        what (exactly|precisely|kind of answer|sort of answer|type of answer|sort of thing) (do|are|
          would) you (mean|want|after|looking for|need|looking at|like|want to know|expect|want to hear)
        what (are you|r u) (asking|getting at|after|looking for|on about|talking about|asking me|asking for|
          driving at)
        what's the question
        what was the question
        (could|can|would) you (please)? (explain|rephrase|repeat|clarify|say|ask|put|be|give|phrase|word|
          elaborate|reword|simplify) (that|this|it|me|the question|what you mean|an example|that again|
          that differently|the question again|more specific|more precise|a bit more specific|that more simply|
          it another way|again|that another way|it differently|me an example|an example please|
          it in other words|that in simpler words|on that|a bit more precise)?
        (please)? (explain|rephrase|repeat|clarify|reword|elaborate|say it again|say that again|repeat that|
          repeat the question|be more specific|explain that|explain the question|give an example|
          give me an example|ask differently|rephrase that|rephrase the question|in plain english|
          in simple words|explain please|in plain words|in english|simpler|say it differently|
          ask it differently|repeat please|again please)
        (i|we) (don't|do not|dont|didn't|did not|can't|not) (really|quite|fully|completely|
          entirely)? (understand|get|follow|follow you|understand you|understood|know what you mean|
          see what you mean|get it|understand that|understand the question|get the question|
          understand what you mean|understand what you want|know what you want|know what that means|
          know what you're asking|understand the word|get what you mean|know what you are asking|
          know what you want to hear|see the question|get your question|understand your question) (sorry|
          by that|with that|here)?
        (i'm|i am) (not sure|unsure) (what|i) (you mean|you're asking|you are asking|understand|you want|follow|
          that means|get the question|understand the question|you're after|you want to hear|you want to know)
        not sure (what|i) (you mean|you're asking|you are asking|understand|you want|follow|that means|
          get the question|understand the question|you're after)
        (i'm|i am) (lost|confused)
        (the|your|that) question (is|isn't) (unclear|not clear|clear|confusing|vague|too vague|too general|
          too broad|not clear to me|clear to me|too abstract)
        (can|could|do) you (have|give|show) (me)? (an|any|some|one) (example|examples|idea)
        (do|did) you mean ..
        which (one|ones|kpi|number|team|people|problem|moment|of them|ones exactly|one exactly|numbers|
          do you mean|one do you mean)
        (in|from) (what|which) (sense|way|respect|perspective)
        what (is|does|are|'s) (a|an|that|this|the)? (kpi|baseline|mean|capability|capabilities|frame|
          critical work|leading indicator|lagging indicator|proficiency|proficiency level|that mean|
          that supposed to mean|this mean|that in english) (mean|exactly|supposed to mean)?
        what does .. mean
        how do you mean
        what kind of (examples|thing|things|example|number|numbers|answer)
        like
    """,
    "back": """
        (back|undo|previous|go back|step back|previous question|last question|one back|go back one|
          one step back|back please|revert)
        (can|could|let's|may|shall|i'd like to|i want to|i'd|i need to|let me|please|would like to|take me|
          can you) (we|i|you|like to|me)? (go|step|get|jump|move|return|come|take me) (back|backwards|
          to the previous) (a step|one step|one|one question|to the previous question|to the last question|
          to the previous one|to the last one|to that|to my last answer|to the question before|to before|
          a question|to the one before|please|to my previous answer|question)?
        (go|step|jump|return) (back)? (a step|one step|one|one question|to the previous question|
          to the last question|to the previous one|to the last one|to my last answer|to the question before|
          a question|to the one before)
        (can|could|let|i'd like to|i want to|may|i need to) (i|me|we)? (change|redo|revise|edit|correct|fix|
          amend|rephrase|take back|undo) (my|the|that) (last|previous|earlier)? (answer|reply|response|one|bit|
          message)
        (change|redo|revise|undo|edit) (my|the) (last|previous) (answer|reply|one|response)
        (previous|last|prior) (one|question|step) (please|again)?
        (ask|show) (me)? (the)? (last|previous) (one|question) (again)?
    """,
    "enough": """
        (enough|stop|done|finish|finished|i'm done|we're done|that's all|that's it|that is all|that is it|
          that's enough|that's everything|enough questions|no more questions|stop asking|wrap up|wrap it up|
          finish up|that'll do|that will do|quit|end|results|show me|nothing more|nothing else|i'm finished|
          that's that|basta|stop here|the end|enough is enough)
        (that's|that is|this is) (all|everything|it|enough) (i|we|you|for|from) (have|have time for|can say|got|
          got time for|need|can give you|can tell you|want to say|me|today|my side|know|now|should need|us|
          one day|time for) (today|for|now|to say|time for|time)?
        (i|we) (have|'ve) (no more|no|run out of|only|not more|just|said|to|got to|told you|given you) (time|
          a minute|two minutes|all|go|run|leave|stop|enough|everything|said all|to go|a meeting|another meeting|
          one minute|five minutes) (for this|for more|now|left|i can|i know|in five minutes|in a minute|i have|
          for more questions)?
        (i|we) (need|must|have|got|gotta) (to)? (go|run|leave|stop|dash|jump|stop here|go now|get going|
          get to a meeting|finish|wrap up|be off)
        (i've|i have) (got)? (to) (go|run|leave|stop|dash|jump)
        (just|please|now|can you|could you|can we|could we|let's|i want to|i'd like to|so|let me|why don't you|
          you can) (please|now|just)? (show|give|get|tell|see|go|jump|have|skip|move|cut) (me|us|to|straight to|
          on to)? (the|your|what|my|a) (list|result|results|proposal|capabilities|recommendation|
          recommendations|summary|outcome|answer|draft|you have|you've got|you got|you have so far|
          you've got so far|end|capability list|conclusion|suggestions|suggestion|proposals|point|chase|output|
          plan|profile|final list|role profile) (now|already|please|so far)?
        (show|give|tell) (me|us)? (please|just|now)? (the|your|what|my|some|a) (list|result|results|proposal|
          capabilities|recommendation|recommendations|summary|outcome|answer|draft|you have|you've got|you got|
          you have so far|you've got so far|capability list|conclusion|suggestions|suggestion|proposals|output|
          plan|profile|final list|role profile|you think) (now|already|please|so far|then)?
        (what|so what) (do you|have you|would you|did you) (have|got|suggest|propose|recommend|come up with|
          got so far|have so far|conclude)
        (no|not any) more (questions|of this)
        (enough|too many) (questions|of this|talk|talking|already|of that|asked|information|for today|for now)
        (can|could|let's|shall) (we|you|i)? (stop|finish|wrap up|wrap this up|end|stop here|end here|
          finish here|wrap it up|call it a day|leave it there|leave it at that|stop now|stop there|
          see the result|see the results|see the list|see the proposal|see it now)
        (let's|i'd|i'll|we'll|we|i) (leave|call) it (there|at that|here|a day)
        (how|are) (many|much|there) (more|longer|many more) (questions|is this|will this take|does this take|
          questions are there)?
        (stop|quit|cut) (asking|the questions|the interview|here|now|it|it here|there) (questions|me|please|
          now)?
        (i)? (don't|do not) have (any)? (more)? time (for this|for more|left|today|now|any more)?
        (time's|time is) up
        (go|skip|jump|straight|cut) (ahead)? (to|straight to) the (result|results|list|proposal|end|chase|point|
          recommendation*|capabilities)
        (you|you've) (have|got|know) (enough|everything|all you need|what you need)
        that should (do|be enough|do it|suffice)
        propose (something|now|already)
    """,
    "start_over": """
        (start over|restart|reset|start again|begin again|from the top|start from scratch|start afresh|
          from scratch|new conversation|start anew|begin anew|start fresh)
        (let's|can we|could we|i want to|i'd like to|shall we|please|can i|may i|let me|could i|we should|
          i need to) (please|just)? (start|begin|restart|reset|do|wipe|go) (over|again|from scratch|everything|
          from the beginning|from the top|anew|this|it all|afresh|fresh|this again|the whole thing|
          the conversation|it all over|all over|back to the beginning|back to the start|everything over) (again|
          over|from scratch|from the start|from the beginning)?
        (start|begin|do|restart) (it|this|everything|all|all over|the whole thing|the interview|
          the conversation) (again|over|from scratch|from the beginning|anew)?
        (start|begin) (from|at) (the)? (beginning|scratch|zero|start|top)
        (delete|forget|clear|wipe|erase|throw away|scrap) (everything|all|it all|all of it|all that|all of that|
          the whole thing|what i said so far|all i said|all my answers|my answers) (and start (over|again))?
        back to (the)? (start|beginning|square one)
    """,
    "help": """
        how (long|much longer|many more) (is|does|will|are) (this|it|the|these|there|questions)? (take|last|
          going to take|interview|left|questions)?
        how (long|many questions)
        (help|help me|menu|commands|options|instructions)
        (i|we) need (some)? help
        (can|could) you help (me)? (with this|please|out|me out)?
        how (does|do|is|can|should) (this|it|that|i|we|you) (work|function|use this|use it|use you|
          going to work|supposed to work|proceed|answer|do this|go|start|continue|work exactly)
        (what|who) (are|is|r) (you|this|that thing|this thing|this tool|this about|it about|capwright|u)
        what's (this|all this|this about|this all about|going on|this for|this thing|capwright)
        what (can|do|could|should|shall|must|will) (i|you|we) (do|say|do here|say here|offer|do now|type|write|
          be doing|do for me|ask|get|get out of this|get from this)
        what (happens|comes|is) (now|next|then|after this|after that)
        (are|r) you (a|an|some|really|human|real|ai|chatgpt|gpt) (bot|robot|human|person|ai|machine|real person|
          language model|llm|chatbot|computer|chatgpt|human being|program)?
        (am i|is this) (talking to|speaking to|chatting with|a|an) (a|an)? (bot|human|person|machine|robot|ai|
          real person|computer|form|chatbot|survey|test)
        how long (does|will|is|do) (this|it|we) (take|going to take|last|need|be)
        (what|who) (happens|sees|reads|has|gets|can see|will see) (with|to)? (my|this|these|the) (answers|data|
          information|answer|answers for) (used for)?
        (is|are) (this|that|it|my|the) (data|answers|conversation|confidential|anonymous|private|secure|stored|
          answers stored|data stored|saved|recorded|answers confidential|answers anonymous|data safe|
          answers saved) (confidential|stored|safe|anonymous|saved|private)?
        what (should|do|am) i (supposed|meant|expected) to (do|say|do here|answer|type)
        (give me|show me|list) (the)? (commands|options|instructions|help)
        i don't know (how|what) (this works|to do|to do here|to do now|to use this)
        how (many|much) (more|longer) (questions|is there|are there)
        how many questions (are there|do you have|are left|left|will there be|more)?
        (enough|many|more|any more|still) (more)? questions (soon|left|to go|to come|yet)
        (where's|where is) (this|it|that|all this) (going|leading|heading|leading to)
    """,
    "greet": """
        (hi|hello|hey|hiya|howdy|good morning|good afternoon|good evening|morning|greetings|hey there|hi there|
          hello there|good day|g'day|hallo|hoi|moin|hi again|hello again|yo|hey bot|hi bot|afternoon|evening|
          welcome|salut|bonjour|guten tag|hola)
        (hi|hello|hey) (there|again|capwright|all|bot|everyone|you|to you|friend|team)
        (hi|hello|hey|good morning|good afternoon) how (are|r) (you|u|things)
        (nice|good|pleased) to (meet|see|talk to) you
        how (are|r) (you|u|you doing|things|you today)
        how do you do
        how's it going
        (i'm|i am|we're) (ready|all set|all ears|here|back|ready to start|ready when you are|good to go)
        (let's|shall we|can we|ready to|ok let's) (start|begin|go|get started|get going|start now|do this|do it|
          kick off|get on with it)
        (i'm|i am) (fine|good|well|great|doing well|ok)
    """,
    "thanks": """
        (thanks|thank you|cheers|ta|thx|ty|many thanks|thanks a lot|thank you very much|much appreciated|
          thanks so much|appreciated|appreciate it|thank u|tnx|thanx|merci|danke|gracias|dank je|bedankt|
          thank you so much|thanks very much|thanks a million|great thanks|perfect thanks)
        (thanks|thank you|cheers) (for|very much for|so much for|a lot for) (that|this|your|the|asking|
          explaining|clarifying|helping|listening|your help|your time|your patience|the explanation|the help|
          the clarification|the question|the summary|the info|the tip|being patient|everything|it|the example|
          waiting)
        (i|we|that's) (really)? (appreciate|appreciated|kind|very kind|kind of you|helpful|very helpful|
          useful) (it|that|this|of you|thanks|the help)?
        you're (very)? (kind|helpful|welcome)
    """,
    "off_topic": """
        (what's|what is|how's|how is) the (weather|score|time|temperature|traffic|news|date|capital of .. |
          meaning of life|stock price .. |forecast for tomorrow|weather .. |price of bitcoin|football score|
          time now|best phone|best restaurant|price of gold)
        (who|what) (won|wins|will win|is winning|scored) (the|last|that|today|in|at|on|yesterday|champions|
          super)? .. (match|game|election|cup|league|race|world cup|final|season|super bowl|football|derby|
          grand prix|tournament|night|yesterday|today|weekend|lottery)?
        (tell|make|give) me (a|another|some|something) .. (joke|story|poem|laugh|riddle|fun fact|funny|song|
          recipe)
        (sing|write|compose|draw|paint|play|cook|order) (me|us)? (a|an|some|me a|the) .. (song|poem|haiku|essay|
          picture|story|game|music|pizza|email|letter|code|python|function|recipe|joke|cover letter|sonnet|
          limerick|linkedin post)
        (sing|write|compose|draw|paint) (me|us)? (a|an|some) (short|long|funny)? (song|poem|haiku|essay|picture|
          story|limerick|sonnet|letter|email|rap) (about|for|on|to|in) ..
        (do|did|have|can|are|will|would) you (like|watch|watched|see|seen|know|speak|love|play|eat|drink|sleep|
          dream|believe in|have|married|single|feel|vote|support|have feelings|conscious|sentient|hungry|
          tired) .. (football|match|game|movie|film|god|feelings|music|chess|pizza|coffee|beer|dream|tv|netflix|
          trump|biden|elon|president|germany|england|joke|jokes|pets|kids|children|girlfriend|boyfriend|soul|
          name|family|family name|birthday|dog|cat|french|spanish)
        (are you) (married|single|conscious|sentient|hungry|tired|happy|sad|in love|alive|bored)
        what (should|shall|can|do) (i|we) (eat|cook|have|wear|watch|read|drink) ..
        (what|who) (is|are|'s) your (favourite|favorite|name|birthday|opinion on|mother|father|boss|hobby) ..
        (who|what) (is|was) (the)? (president|prime minister|king|queen|pope|elon musk|taylor swift|ronaldo|
          messi|chancellor) ..
        what's (for)? (lunch|dinner|on tv|on netflix|your name|the meaning of life|2 2|up|new|cooking)
        (i'm|i am) (hungry|going for lunch|bored|getting coffee|having lunch)
        (ignore|disregard|forget|override) (all|your|the|previous|any|all your|all previous) .. (instructions|
          rules|prompt|prompts|guidelines|programming|directions)
        (what|show me|reveal|print|repeat|tell me) (is|are|was)? (me)? (your|the) (system prompt|instructions|
          prompt|source code|training data|model|initial prompt)
        (pretend|act|behave) (to be|you are|you're|as|like|as if) ..
        (book|buy|order|find) (me)? (a|some) (flight|hotel|pizza|taxi|table|ticket|tickets|restaurant|coffee) ..
        (how|what) (about)? (those|them|the) (lakers|yankees|cowboys|ajax|bayern|arsenal|patriots)
        did you (see|watch) .. (match|game|film|movie|news|final|race|election)
        (any|got) plans for the weekend
        (nice|lovely|terrible|beautiful|awful) weather ..
        it's raining ..
        (can|could|would) you (translate|book|order|write|help me write|help me with my) .. (email|letter|
          homework|cv|code|holiday|flight|poem|essay|into .. |taxes|text)
    """,
    "hostile": """
        (you|you're|you are|this is|it's|this bot is|this thing is|what a|such|that's|this|stupid|this tool is|
          this whole thing is|this chat is|this interview is|your questions are|these questions are|
          your question is|that question is|these are|this question is) (are|is|all|just|really|so|such|a|an|
          complete|completely|total|totally|absolutely|utterly|bloody|fucking|freaking|pretty|very|bunch of|
          load of|pile of)? (a|an|complete|total|bloody|fucking|really|so|just|huge|big|absolute|utter|
          pretty)? (stupid|useless|idiotic|dumb|pointless|ridiculous|rubbish|garbage|crap|bullshit|bull|
          nonsense|stupid bot|waste of time|waste of my time|waste|joke|annoying|idiot|moron|moronic|shit|trash|
          silly|insulting|infuriating|worthless|terrible|awful|boring|irritating|bollocks|stupid questions|
          dumb questions|stupid question|bot|machine|questions|question|silly questions|dumb question|
          load of rubbish|nonsense questions|a farce|farce|lousy|hopeless|pathetic|time|time waster|incompetent|
          crazy|insane|tedious|horrible|stupid machine|stupid form) (of time|of my time|bot|machine|thing|tool|
          questions|question|of everyone's time|and you know it|idea|program|software)?
        (stupid|useless|dumb|idiotic|bloody|damn|fucking|crap|rubbish|lousy|silly|annoying|ridiculous|worthless|
          pathetic) (bot|machine|thing|tool|questions|question|robot|computer|software|program|form|chatbot|ai|
          survey|interview|system|waste of time)?
        (waste|wasting) (of)? (my|our|everybody's|everyone's)? time
        (you're|you are|you|stop|this is|we are|we're|i'm) (just|only|really)? wasting (my|our|everyone's)? time
        (shut up|go away|piss off|get lost|fuck off|fuck you|fuck this|screw you|screw this|sod off|bugger off|
          go to hell|wtf|bullshit|rubbish|nonsense|idiot|moron|bollocks|crap|shit|damn it|damn you|f off|
          get stuffed|drop dead|leave me alone|blah blah blah|buzz off|are you kidding|are you kidding me|
          are you serious|are you joking|you must be joking|are you stupid|are you dumb|are you an idiot|
          what the hell|what the fuck|for fuck's sake|ffs|gimme a break|give me a break|you idiot|you moron|
          stupid|dumb|useless|pathetic|ridiculous|pointless)
        i (really|just)? (hate|can't stand|despise|don't like) (this|you|bots|chatbots|this bot|this thing|
          these questions|talking to a machine|talking to bots|talking to machines|forms|surveys|this chat|
          this tool)
        (you|this) (don't|doesn't|do not|can't|cannot) (understand|get|know|listen|help) (anything|me|shit|
          a thing|at all|nothing)?
        (you're|you are) (not)? (listening|helping|helpful|making sense|annoying|driving me mad|
          driving me crazy|getting on my nerves|a waste of space|being stupid|an idiot)
        (stop|quit) (asking)? (me)? (stupid|dumb|silly|these stupid|these|such stupid|such|idiotic) (questions|
          things|nonsense)
        (i've|i have) (got)? (better|more important) things to do
        i don't (have time|want to talk|trust|want) (for|to|this|you|with)? (this|a machine|a bot|robots|bots|
          nonsense|this nonsense|this crap|you|this shit|talk to a machine|talk to a bot|rubbish|
          stupid questions|bullshit|it) (nonsense|crap|shit|rubbish)?
        (who|why) (designed|built|made|invented|wrote|programmed|would anyone use) this (crap|shit|rubbish|
          thing|nonsense|garbage|bot|rubbish|piece of .. )?
        (get me|i want|let me talk to|can i talk to|give me|i'd like) (to talk to|a|to speak to|
          to speak with)? (a|an)? (human|real person|person|somebody real|a human being|human being|
          a real human)
    """,
    "confirm": """
        (yes|yep|yeah|yup|ya|yea|aye|correct|right|exactly|true|precisely|absolutely|indeed|agreed|confirmed|
          confirm|sure|perfect|spot on|bang on|ok|okay|k|fine|good|great|y|si|ja|oui|totally|definitely|
          certainly|affirmative|100%|all good|all correct|all right|alright|accurate|of course|very good|
          looks right|looks good|sounds right|sounds good|sounds about right|that's fair|fair enough|fair|
          yes please|yes indeed|yes exactly|yes correct|yes that's right|nothing to add|no changes|
          nothing to change|nothing|nothing it is right|mostly|mostly yes|more or less|pretty much|by and large|
          roughly|i think so|i guess so|guess so|think so|you got it|you've got it|got it|that's the one|
          nailed it|well summarised|good summary|makes sense|works for me|happy with that|no objections|
          no corrections|👍|✅|👌|largely|mainly yes|yes mostly|basically yes|basically|in essence yes|essentially)
        (yes|yep|yeah|yup|ok|okay|sure|right|correct|exactly|perfect|great|no|absolutely|mostly|pretty much|
          spot on|good) (that's|that is|it's|it is|this is|all|you|you've|i|looks|sounds|nothing|we|quite|very|
          spot|more or less|pretty much|indeed|exactly|absolutely|perfect|of course|please|correct|
          right) (right|correct|it|fine|true|good|about right|got it|got that right|think so|agree|all right|
          exactly right|spot on|the picture|exactly it|how it is|what i said|what i meant|mostly right|perfect|
          to add|to change|confirm|pretty much it|roughly right|to correct|did|great|on|so)?
        (that's|that is|it's|it is|this is|that looks|that sounds|it looks|this looks|looks|sounds|you're|
          you are|all|everything|that seems|seems) (all|quite|very|about|exactly|absolutely|mostly|largely|
          broadly|pretty|pretty much|more or less|perfectly|roughly|entirely|basically|completely|all about|
          just about|about exactly|spot|a good|a fair|a great|an accurate|is)? (right|correct|it|fine|true|good|
          ok|okay|accurate|fair|spot on|exactly right|about right|perfect|bang on|good to me|right to me|
          how it is|what i said|what i meant|the picture|in order|summary|good summary|fair summary|exact|great|
          well summarised|well put|on|in there|there|covered|clear|how i see it|the gist|the gist of it|
          the essence|how i'd put it)
        (i|we) (can|do|fully|would|totally|would)? (agree|confirm|confirm that|agree with that|agree with this|
          think so|say so|believe so|guess so|hope so|can confirm|concur)
        you (got|have|'ve got|understood|summarised|summarized|captured) (it|that|this|me|everything|
          it all) (right|correctly|well|correct|perfectly|nicely|exactly|spot on)?
        (nothing|no) (to|changes|corrections|needs|is|wrong|missing|else|is missing|is wrong) (change|add|
          correct|needed|missing|changing|wrong|to add|to change|necessary|from me|from my side)?
        (couldn't|could not) (have)? (said|put) it better
        (yes)? go (ahead|on)
    """,
    "deny": """
        (no|nope|nah|not quite|not really|not exactly|wrong|incorrect|false|n|nein|non|nee|not at all|
          not correct|not right|not yet|partly|partially|half right|almost|nearly|not entirely|not completely|
          not fully|no no|no way|certainly not|definitely not|absolutely not|hardly|far from it|disagree|
          one thing|several things|something is missing|something's missing|some of it|only partly|
          up to a point|👎|❌|not totally|so so|kind of|sort of|somewhat|in part)
        (no|nope|nah|sorry|not quite|wrong) (that's|that is|it's|it is|this is|you|you've|i|not|there's|
          something|something's|a few things|several things|that isn't) (not|wrong|incorrect|off|misunderstood|
          disagree|quite|got it wrong|got that wrong|missing|not right|not correct|not quite right|not it|
          quite right|right|correct|a mistake|false|is missing|is wrong|are wrong|are off|it|at all|exactly|
          not true)? (right|correct|it|that)?
        (that's|that is|it's|it is|this is|that|this|it|something|something's|there's something|one thing|
          a few things|some things|parts of it|a couple of things|some of it|some of that|one of these|one line|
          the summary) (is|are|not|isn't|looks|doesn't|does not)? (not|quite|entirely|really|completely|all|
          fully|exactly|a bit|slightly|look|sound|partly|half|only partly|only half|still)? (wrong|incorrect|
          off|right|correct|it|missing|true|false|accurate|quite right|a mistake|inaccurate|right yet|
          correct yet|right at all|right to me|complete|what i mean|in there|there|needs changing|need changing|
          to change|not right)
        (i|we) (don't|do not|can't|cannot|wouldn't) (agree|think so|agree with that|confirm that|confirm|say so|
          believe so|recognise that|see it that way|say that)
        i (disagree|object)
        (you|you've) (got|have|misunderstood|missed|forgot|left out) (it|that|this|me|something|a few things|
          some things|one thing)? (wrong|incorrect|out|something)?
    """,
}
