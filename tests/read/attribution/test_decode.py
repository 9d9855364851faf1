"""From scores to attributions, with scores made by hand."""

from __future__ import annotations

import numpy as np

from counterclaim.read.engines.attribution.decode import Decoding, Output, attributions_of
from counterclaim.read.engines.attribution.features import TAGS
from counterclaim.read.engines.attribution.links import BUCKETS, POINTERS, WIDTH, Weights, answers_of, buckets_of
from counterclaim.read.engines.attribution.windows import Window

STEPS = np.zeros((TAGS, TAGS), dtype=np.float32)


def weights(none: float = 0.0) -> Weights:
    """Pointers that know nothing but how likely "nobody" is."""
    return Weights(
        np.zeros((POINTERS, WIDTH), dtype=np.float32),
        np.full(POINTERS, none, dtype=np.float32),
        np.zeros((POINTERS, BUCKETS), dtype=np.float32),
        np.full(POINTERS, 6.0, dtype=np.float32),
    )


def output(tags: list[int]) -> Output:
    """One window in which each word is surely of its tag, and links say nothing."""
    scores = np.full((len(tags), TAGS), -8.0, dtype=np.float32)
    scores[np.arange(len(tags)), tags] = 8.0
    links = np.zeros((len(tags), 4 * POINTERS * WIDTH), dtype=np.float32)
    return Output([Window(0, len(tags))], [scores], [links], len(tags))


#         The mayor said the bridge , which fell , was safe
TAGGED = [1, 2, 3, 5, 6, 0, 0, 0, 0, 5, 6]
RULED = [((3, 4), (0, 1, 2, 2)), ((9, 10), (0, 1, 2, 2))]


def test_two_contents_of_one_cue_are_one_attribution_with_its_source() -> None:
    found = attributions_of(output(TAGGED), STEPS, weights(none=-9.0), RULED, Decoding(free=0.0))

    assert [(one.source, one.cue, one.content) for one in found] == [(((0, 1),), ((2, 2),), ((3, 4), (9, 10)))]
    assert found[0].confidence > 0.99


def test_where_nobody_is_likelier_than_any_stretch_there_is_no_source() -> None:
    found = attributions_of(output(TAGGED), STEPS, weights(none=30.0), [], Decoding())

    assert [(one.source, one.cue) for one in found] == [((), ()), ((), ())]


def test_a_source_that_no_tag_marks_is_found_by_its_pointers() -> None:
    tags = [0, 0, 3, 5, 6]

    found = attributions_of(output(tags), STEPS, weights(none=-9.0), [((3, 4), (0, 1, 2, 2))], Decoding(free=1.0))

    assert found[0].source == ((0, 1),)


def test_an_unsure_attribution_is_left_out() -> None:
    unsure = output(TAGGED)
    unsure.tags[0][:] = 0.0
    unsure.tags[0][3, 5] = 0.1

    kept = attributions_of(unsure, STEPS, weights(), [], Decoding(least=0.0))
    left = attributions_of(unsure, STEPS, weights(), [], Decoding(least=0.9))

    assert left == () or len(left) < len(kept)


def test_nothing_tagged_nothing_found() -> None:
    assert attributions_of(output([0] * 5), STEPS, weights(), [], Decoding()) == ()


def test_answers_add_up_to_one_and_favour_what_the_rules_name() -> None:
    links = np.random.default_rng(1).normal(size=(9, 4 * POINTERS * WIDTH)).astype(np.float32)

    answers = answers_of(links, 4, 6, (0, -1, 20, 3), weights())
    unruled = answers_of(links, 4, 6, (-1, -1, -1, -1), weights())

    assert answers.shape == (POINTERS, 10)
    assert np.allclose(answers.sum(axis=1), 1.0, atol=1e-5)
    assert answers[0, 0] > unruled[0, 0] and np.array_equal(answers[2], unruled[2])


def test_distance_grows_in_powers_of_two_on_both_sides() -> None:
    assert buckets_of(8, 3, 4).tolist() == [3, 2, 1, 0, 0, 11, 12, 13]
    assert buckets_of(2000, 999, 1000).max() < BUCKETS


def test_choices_come_back_as_they_were_written() -> None:
    written = {
        "begin": [0.1, 0.2, 0.3],
        "none_source": 1.0,
        "none_cue": 1.0,
        "free": 0.5,
        "least": 0.2,
        "longest": 9,
    }

    assert Decoding.of(written) == Decoding((0.1, 0.2, 0.3), 1.0, 1.0, 0.5, 0.2, 9)
