from __future__ import annotations

from stages.providers.local.filming.subtitles import Subtitle, subrip, webvtt


def test_times_are_written_to_the_millisecond_past_the_hour() -> None:
    text = webvtt([Subtitle(3661.0004, 3662.25, "Hello")]).decode()
    assert text == "WEBVTT\n\n1\n01:01:01.000 --> 01:01:02.250\nHello\n"


def test_marks_are_escaped_and_empty_lines_left_out() -> None:
    text = webvtt([Subtitle(0, 1, "a < b\n\n& c --> d")]).decode()
    assert text.endswith("a &lt; b\n&amp; c --&gt; d\n")


def test_a_cue_never_ends_before_it_began() -> None:
    assert "00:00:02.000 --> 00:00:02.001" in webvtt([Subtitle(2, 2, "x")]).decode()


def test_no_cues_still_make_a_file() -> None:
    assert webvtt([]) == b"WEBVTT\n"
    assert subrip([]) == b""


def test_subrip_has_the_same_cues_with_commas_in_its_times() -> None:
    text = subrip([Subtitle(0.5, 1.25, "Ça,\nva & ça < là?"), Subtitle(1.25, 61, "Oui.")]).decode()
    assert text == (
        "1\n00:00:00,500 --> 00:00:01,250\nÇa,\nva & ça < là?\n\n"
        "2\n00:00:01,250 --> 00:01:01,000\nOui.\n"
    )


def test_subrip_text_never_looks_like_times_or_ends_its_cue() -> None:
    assert subrip([Subtitle(0, 1, "a\n\n--> b")]).decode().endswith("a\n→ b\n")
