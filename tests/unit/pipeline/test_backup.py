"""Backups are made when due, checked, rotated, and never stop what they stand beside."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import LibraryDamaged
from reader.pipeline.backup import back_up, back_up_if_due
from reader.pipeline.house import TIDIED, estimate, keep_house
from reader.pipeline.recover import restore
from reader.pipeline.services import Services
from reader.pipeline.told_time import hear
from reader.settings import BACKUPS_DAILY, BACKUPS_WEEKLY, KEEP_DAYS
from reader.store.backups import Backup, backups_of, is_sound, make_backup, superfluous
from reader.store.library import Library
from tests.store.conftest import article, entry
from tests.unit.pipeline.conftest import FakeClock


def some_news(services: Services, count: int = 3, *, at: datetime | None = None) -> list[int]:
    now = at or services.clock.now()
    feed = services.library.feeds.add("https://courier.test/feed", "The Courier", at=now)
    put = services.library.articles.put
    return [
        put(feed.id, entry(f"g{n}", f"Title {n}"), article(f"Title {n}", at=now), now).article_id
        for n in range(count)
    ]


def test_a_backup_is_made_once_a_day_and_is_the_library(services: Services, clock: FakeClock) -> None:
    some_news(services)
    first = back_up_if_due(services)
    assert first.made is not None and first.notice == ""
    clock.move(hours=23)
    assert back_up_if_due(services).made is None
    clock.move(hours=1)
    assert back_up_if_due(services).made is not None
    assert [backup.made for backup in backups_of(services.library.path)] == [
        clock.now(), clock.now() - timedelta(days=1)
    ]  # fmt: skip
    with Library.open_copy(first.made.path) as copy:
        assert copy.counts() == services.library.counts()
        assert copy.integrity_check() == []
    assert sorted(p.suffix for p in first.made.path.parent.iterdir()) == [".sqlite", ".sqlite"]


def test_an_empty_library_and_one_without_backups_wanted_are_left_alone(services: Services) -> None:
    assert back_up_if_due(services).made is None
    some_news(services)
    services.settings.put(BACKUPS_DAILY, 0)
    services.settings.put(BACKUPS_WEEKLY, 0)
    assert back_up_if_due(services).made is None
    assert backups_of(services.library.path) == []


def test_a_clock_that_was_set_back_does_not_stop_backups(services: Services, clock: FakeClock) -> None:
    some_news(services)
    back_up_if_due(services)
    clock.move(days=-30)
    assert back_up_if_due(services).made is not None


def test_a_backup_of_a_clock_ahead_is_not_the_newest_and_calls_for_none_each_hour(
    services: Services, clock: FakeClock
) -> None:
    some_news(services)
    clock.move(days=365)
    ahead = back_up_if_due(services).made
    clock.move(days=-365)
    made = back_up_if_due(services).made
    assert ahead is not None and made is not None
    clock.move(hours=1)
    assert back_up_if_due(services).made is None
    services.library.close()
    used, _ = restore(services.library.path, None, clock.now())
    assert used == made.path and ahead.path.exists()


SUNDAY = datetime(2026, 5, 31, 8, tzinfo=UTC)


def kept(moments: list[datetime], daily: int, weekly: int, now: datetime | None = None) -> list[str]:
    backups = [Backup(Path(f"{made:%m-%d %H}"), made, 1) for made in moments]
    gone = {backup.path for backup in superfluous(backups, daily, weekly, SUNDAY if now is None else now)}
    return sorted(str(backup.path) for backup in backups if backup.path not in gone)


def test_rotation_keeps_the_last_days_and_a_copy_of_earlier_weeks() -> None:
    daily = [SUNDAY - timedelta(days=n) for n in range(40)]
    assert kept(daily, 3, 0) == ["05-29 08", "05-30 08", "05-31 08"]
    assert kept(daily, 3, 2) == ["05-24 08", "05-28 08", "05-29 08", "05-30 08", "05-31 08"]
    assert kept(daily, 0, 2) == ["05-24 08", "05-31 08"]
    assert kept([SUNDAY, SUNDAY - timedelta(hours=3)], 2, 0) == ["05-31 08"]
    # Days on which nothing was made do not count: whoever comes back after a year still has three.
    assert kept([SUNDAY, *(day - timedelta(days=365) for day in daily)], 3, 0) == [
        "05-30 08", "05-31 08", "05-31 08"
    ]  # fmt: skip


def test_what_a_clock_ahead_has_dated_takes_no_place_of_what_came_since() -> None:
    real = [SUNDAY - timedelta(days=n) for n in range(3)]
    ahead = [SUNDAY + timedelta(days=200 + n) for n in range(7)]
    assert kept([*ahead, *real], 3, 0) == ["05-29 08", "05-30 08", "05-31 08"]
    # Until there are enough others, its newest are kept: they may be all that is left of those days.
    assert kept([*ahead, SUNDAY], 3, 0) == ["05-31 08", "12-22 08", "12-23 08"]
    # While the clock is set back, what comes now is the newest.
    assert kept(real, 2, 0, SUNDAY - timedelta(days=2)) == ["05-29 08", "05-30 08"]
    back = SUNDAY - timedelta(days=900)
    assert kept([*real, back], 2, 0, back) == ["05-31 08", f"{back:%m-%d %H}"]


def test_months_of_backups_stay_few(services: Services, clock: FakeClock) -> None:
    some_news(services)
    for _ in range(40):
        back_up(services)
        clock.move(days=1)
    assert len(backups_of(services.library.path)) == 6


def test_a_full_disk_is_said_in_one_sentence(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    some_news(services)
    monkeypatch.setattr("reader.pipeline.backup.room_beside", lambda path: 200_000_000)
    found = back_up_if_due(services)
    assert found.made is None
    assert found.notice.startswith("No backup was made: it needs 50")
    assert found.notice.endswith(" MB of free disk space, and there is 200 MB.")
    assert backups_of(services.library.path) == []


def test_a_damaged_library_never_replaces_its_backups(services: Services, clock: FakeClock) -> None:
    some_news(services, 200)
    good = back_up(services)
    services.library.close()
    path = services.library.path
    data = bytearray(path.read_bytes())
    data[-5 * 8192 : -3 * 8192] = b"\xff" * (2 * 8192)
    path.write_bytes(data)
    with pytest.raises(LibraryDamaged):
        make_backup(path, clock.now() + timedelta(days=1))
    assert [backup.path for backup in backups_of(path)] == [good.path]
    assert [each.name for each in good.path.parent.iterdir()] == [good.path.name]
    assert is_sound(good.path) and not is_sound(path)


def test_the_house_is_kept_once_a_day(services: Services, clock: FakeClock) -> None:
    old = some_news(services, at=clock.now() - timedelta(days=500))
    said: list[str] = []
    touched: set[int] = set()

    def keep() -> None:
        keep_house(services, said.append, lambda changes: touched.update(changes.articles))

    assert (estimate(services).articles, estimate(services).octets > 20) == (3, True)
    assert estimate(services, 600).articles == estimate(services, 0).articles == 0
    hear(services, [("courier.test", timedelta(0))])
    keep()
    assert said == [] and touched == set(old)
    (backup,) = backups_of(services.library.path)
    with Library.open_copy(backup.path) as copy:
        assert copy.counts().articles == 3  # copied before it was removed
    before = services.library.settings.get(TIDIED)
    some_news(services)
    keep()
    assert services.library.settings.get(TIDIED) == before
    clock.move(days=1)
    keep()
    assert services.library.settings.get(TIDIED) != before
    assert services.library.quotes.unread() == 0
    services.settings.put(KEEP_DAYS, 0)
    assert estimate(services).articles == 0


def test_the_copy_from_before_an_upgrade_goes_when_a_month_and_a_backup_stand_behind_it(
    services: Services, clock: FakeClock
) -> None:
    some_news(services)
    path = services.library.path
    copy = path.with_name(f"{path.name}.before-0013")
    copy.write_bytes(b"as it was")
    os.utime(copy, (clock.now().timestamp(), clock.now().timestamp()))

    def kept_after(days: int) -> bool:
        clock.move(days=days)
        keep_house(services, lambda sentence: None, lambda changes: None)
        return copy.exists()

    services.settings.put(BACKUPS_DAILY, 0)
    services.settings.put(BACKUPS_WEEKLY, 0)
    assert kept_after(31)  # without a backup it is all there is
    services.settings.put(BACKUPS_DAILY, 3)
    assert not kept_after(1)


def test_quotations_are_found_by_the_house(services: Services) -> None:
    feed = services.library.feeds.add("https://courier.test/feed", "The Courier", at=services.clock.now())
    body = "“We knew in part,” said Ruth Calder, the chief engineer."
    services.library.articles.put(
        feed.id, entry("q", "Bridge", body), article("Bridge", body), services.clock.now()
    )
    assert services.library.search.find('quote:"knew in part"') == []
    keep_house(services, lambda sentence: None, lambda changes: None)
    (hit,) = services.library.search.find('quote:"knew in part" speaker:calder')
    assert hit.said[0].speaker == "Ruth Calder" and "knew in part" in hit.said[0].words
