"""Trees that the punctuation and the number of finite verbs settle."""


def heads(doc):
    return {t.text: (t.head.text, t.dep_) for t in doc}


def test_the_only_participle_of_a_full_sentence_is_its_verb(nlp):
    found = heads(nlp("A Chinese research vessel tied up in Colombo on Wednesday."))
    assert found["tied"] == ("tied", "ROOT")
    assert found["vessel"] == ("tied", "nsubj")
    assert heads(nlp("An American destroyer called at the port of Da Nang."))["destroyer"] == ("called", "nsubj")


def test_what_is_done_to_someone_stays_so(nlp):
    assert heads(nlp("Two ships seized by Iran."))["Iran"][1] == "obl:agent"
    assert heads(nlp("A minister arrested in Lima"))["minister"] != ("arrested", "nsubj")


def test_a_list_of_one_says_what_the_name_is(nlp):
    doc = nlp(
        "China, North Korea's only treaty ally until Russia concluded a pact with it in June, urged restraint on all sides."
    )
    assert heads(doc)["ally"] == ("China", "appos")
    assert heads(nlp("France, Germany and Italy's prime minister met in Rome."))["minister"] == ("France", "conj")


def test_a_name_before_a_sum_is_given_it(nlp):
    lent = nlp("The Fund, which lent Dakar 1.8 billion dollars last year, has pressed for the levy.")
    assert heads(lent)["Dakar"] == ("lent", "iobj")
    assert heads(nlp("The minister lent Dakar's port 20 cranes."))["Dakar"] != ("lent", "iobj")
