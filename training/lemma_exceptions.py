"""Counts lemmas in the treebanks' training parts and keeps what the rules get wrong: `lemmas.json` of the model.

python -m training.lemma_exceptions CORPORA MODEL_FOLDER
"""

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from diplograph.annotate.lemmas import Lemmatizer
from training.corpora import trees

IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "froze:freeze frozen:freeze shook:shake shaken:shake strove:strive swore:swear sworn:swear withdrew:w"
        "ithdraw withdrawn:withdraw sought:seek fought:fight bought:buy brought:bring caught:catch taught:tea"
        "ch thought:think sank:sink sunk:sink struck:strike slew:slay fled:flee bled:bleed led:lead fed:feed "
        "sped:speed shot:shoot swept:sweep wept:weep kept:keep slept:sleep crept:creep dealt:deal meant:mean "
        "lent:lend sent:send spent:spend bent:bend built:build clung:cling flung:fling hung:hang stung:sting "
        "swung:swing dug:dig stuck:stick won:win forbade:forbid forbidden:forbid forgave:forgive forgiven:for"
        "give undertook:undertake undertaken:undertake overthrew:overthrow overthrown:overthrow overtook:over"
        "take overtaken:overtake mistook:mistake mistaken:mistake arose:arise arisen:arise rose:rise risen:ri"
        "se drove:drive driven:drive rode:ride ridden:ride wrote:write written:write hid:hide hidden:hide bit"
        ":bite bitten:bite spoke:speak spoken:speak broke:break broken:break stole:steal stolen:steal chose:c"
        "hoose chosen:choose woke:wake woken:wake bore:bear borne:bear tore:tear torn:tear wore:wear worn:wea"
        "r blew:blow blown:blow flew:fly flown:fly grew:grow grown:grow knew:know known:know threw:throw thro"
        "wn:throw drew:draw drawn:draw began:begin begun:begin drank:drink drunk:drink rang:ring rung:ring sa"
        "ng:sing sung:sing sprang:spring sprung:spring swam:swim ran:run came:come became:become overcame:ove"
        "rcome held:hold upheld:uphold withheld:withhold stood:stand withstood:withstand understood:understan"
        "d told:tell sold:sell found:find bound:bind laid:lay paid:pay said:say heard:hear made:make left:lea"
        "ve lost:lose met:meet sat:sit slid:slide lit:light fell:fall fallen:fall gave:give given:give took:t"
        "ake taken:take saw:see seen:see ate:eat eaten:eat went:go gone:go did:do done:do had:have foresaw:fo"
        "resee foreseen:foresee oversaw:oversee overseen:oversee wove:weave woven:weave beaten:beat overran:overrun "
        "outran:outrun undid:undo undone:undo rebuilt:rebuild misled:mislead bidden:bid forgot:forget forgotten:forget "
        "shone:shine stung:sting spun:spin spat:spit swollen:swell trodden:tread unwound:unwind upset:upset"
    ).split()
)
"""Irregular past forms to their base: English grammar's own list, so that no treebank need show each."""


def main() -> None:
    """Write the exceptions: (form, tag) whose commonest lemma the rules miss, seen twice, or once if irregular."""
    data, out = map(Path, sys.argv[1:])
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    corpus = trees(data, "train")
    for s in corpus:
        for form, tag, lemma in zip(s.words, s.xpos, s.lemmas, strict=True):
            if tag != "NNP" and lemma != "_" and form.lower().isascii():
                counts[form.lower(), tag][lemma] += 1
    (out / "lemmas.json").write_text("{}")
    rules = Lemmatizer(out)
    kept = {f"{form}|{tag}": base for form, base in IRREGULAR.items() for tag in ("VBD", "VBN")}
    for (form, tag), seen in sorted(counts.items()):
        lemma, times = seen.most_common(1)[0]
        if rules.rule(form, tag) != lemma and (times >= 2 or form[0] == lemma[0]):
            kept[f"{form}|{tag}"] = lemma
    (out / "lemmas.json").write_text(json.dumps(kept, ensure_ascii=False, indent=0, sort_keys=True), "utf-8")
    print(f"{len(kept)} exceptions from {len(corpus)} sentences")


if __name__ == "__main__":
    main()
