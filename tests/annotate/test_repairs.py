"""Trees mended where the words around settle the reading."""


def heads(doc):
    return {t.text: (t.head.text, t.dep_) for t in doc}


def test_two_titled_persons_are_coordinated(nlp):
    doc = nlp("Serbian President Vucic and Kosovo Prime Minister Albin Kurti met with Josep Borrell in Brussels.")
    found = heads(doc)
    assert found["Vucic"] == ("met", "nsubj")
    assert found["Albin"] == ("Vucic", "conj")
    assert len(list(doc.sents)) == 1


def test_a_speech_verb_goes_with_the_first_one(nlp):
    doc = nlp(
        "Ann Roe emphasized that Kenya should open a dialogue with Chad and said that Togo would support the talks."
    )
    assert heads(doc)["said"] == ("emphasized", "conj")


def test_a_secretary_general_has_one_title(nlp):
    doc = nlp("Mark Rutte, the secretary general of NATO, arrived on Monday.")
    general = next(t for t in doc if t.text == "general")
    assert general.head.text in ("Mark", "Rutte")
    assert next(t for t in doc if t.text == "secretary").head == general
