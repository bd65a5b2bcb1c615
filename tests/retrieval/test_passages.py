from capability_library.schema import Capability, Framework, Kpi
from retrieval import Passage, passages


def test_our_records_give_every_kind(framework: Framework, kpis: dict[str, Kpi]) -> None:
    found = passages(framework, kpis)
    assert [(each.kind, each.text) for each in found if each.capability_id == "renewal"] == [
        ("name", "Keeping customers"),
        ("definition", "Renews contracts early by showing the customer what they gained."),
        ("signal", "They leave us the moment the contract runs out."),
        ("signal", "Nobody calls them after go-live."),
        ("kpi", "Customer churn"),
        ("kpi", "lost accounts"),
        ("kpi", "logo churn"),
    ]
    assert Passage("handover", "component", "closing the loop; short briefing") in found
    assert Passage("handover", "component", "handover sheet") in found
    assert Passage("handover", "indicator", "Reads the handover sheet aloud to the next crew.") in found


def test_a_text_said_twice_is_one_passage_of_its_first_kind(framework: Framework) -> None:
    coaching = [each for each in passages(framework, {}) if each.capability_id == "coaching"]
    assert [each.text for each in coaching if each.text == "Coaching"] == ["Coaching"]
    assert coaching[0].kind == "name"


def test_a_plain_framework_gives_name_definition_and_labels() -> None:
    weld = Capability(id="1", name="weld", alt_labels=("join\u00a0metal",))
    plain = Framework(name="p", title="p", version="1", capabilities={"1": weld})
    assert passages(plain, {}) == (Passage("1", "name", "weld"), Passage("1", "label", "join metal"))
