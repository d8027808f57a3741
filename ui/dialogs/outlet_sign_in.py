"""Signing in to an outlet. The secret goes to the system's keychain and is never shown again."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.model.feed import Feed
from ui import wording
from ui.models.jobs import Jobs
from ui.theme import measures
from ui.widgets.busy_bar import BusyBar
from ui.widgets.form import Form
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import button, label


class OutletSignIn(QWidget):
    """The form, and what is in force."""

    def __init__(self, jobs: Jobs, notice: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._notice = jobs, notice
        self._feed: Feed | None = None
        self._busy = False
        self.state = label("", wrap=True, parent=self)
        self.out_button = button(
            self.tr("Sign &out"), tip=self.tr("Take it out of the keychain"), parent=self
        )
        self.out_button.clicked.connect(lambda _on=False: self.sign_out())
        self.kind = QComboBox(self)
        for key, words in (
            ("basic", self.tr("Name and password")),
            ("bearer", self.tr("Token (bearer)")),
            ("cookie", self.tr("Cookie")),
        ):
            self.kind.addItem(words, key)
        self.kind.currentIndexChanged.connect(lambda _at: self._shape())
        self.name = QLineEdit(self)
        self.secret = QLineEdit(self)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        for field in (self.name, self.secret):
            field.textChanged.connect(lambda _text: self._shape())
        self.secret.returnPressed.connect(self.sign_in)
        self.in_button = button(
            self.tr("Sign &in"),
            "primary",
            tip=self.tr("Sign in and ask the feed"),
            parent=self,
        )
        self.in_button.clicked.connect(lambda _on=False: self.sign_in())
        for each in (self.in_button, self.out_button):
            each.setAutoDefault(False)
        self.progress = BusyBar(self.tr("Signing in"), self)
        self.progress.hide()
        form = self._form = Form(self)
        form.row(self.tr("&How"), self.kind)
        form.row(self.tr("&Name"), self.name)
        form.row(
            self.tr("&Password"),
            self.secret,
            self.tr(
                "The password, token or cookie goes into your system's keychain and nowhere else: not into "
                "the library, an export or a log. It is sent to this outlet's server only."
            ),
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.in_button)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self.state, 1)
        head.addWidget(self.out_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.M, 0, 0)
        column.setSpacing(measures.S)
        column.addLayout(head)
        column.addWidget(form)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_feed(self, feed: Feed) -> None:
        """Show whether the reader is signed in; what is being typed stays, unless it is another feed."""
        if self._feed is None or self._feed.id != feed.id:
            self.name.clear()
            self.secret.clear()
            self._set_busy(False)
            self.kind.setCurrentIndex(max(0, self.kind.findData(feed.sign_in or "basic")))
        self._feed = feed
        ways = {
            "basic": self.tr("You are signed in with a name and password."),
            "bearer": self.tr("You are signed in with a token."),
            "cookie": self.tr("You are signed in with a cookie."),
        }
        self.state.setText(ways.get(feed.sign_in, self.tr("You are not signed in to this outlet.")))
        self.out_button.setVisible(bool(feed.sign_in))
        self._shape()

    def sign_in(self) -> None:
        """Send what is typed; the field is emptied at once."""
        if self._feed is None or not self.in_button.isEnabled():
            return
        kind, name, secret = str(self.kind.currentData()), self.name.text().strip(), self.secret.text()
        self.secret.clear()
        self._set_busy(True)
        given: dict[str, Any] = {
            "kind": kind,
            "secret": secret,
            **({"name": name} if kind == "basic" else {}),
        }
        self._jobs.run(
            "sign_in", page=self, feed=self._feed.id, done=self._signed_in, failed=self._failed, **given
        )

    def sign_out(self) -> None:
        """Have the secret taken out of the keychain."""
        if self._feed is not None:
            told = self.tr("You are signed out; the secret is gone from the keychain.")
            self._jobs.run(
                "sign_out",
                page=self,
                feed=self._feed.id,
                done=lambda _result: self._notice.say(told, "good"),
                failed=self._failed,
            )

    def _signed_in(self, result: dict[str, Any]) -> None:
        self._set_busy(False)
        self.name.clear()
        failed = [str(each) for each in result.get("failed") or ()]
        if failed:
            told = self.tr("The secret is kept, but the feed could not be read.")
            self._notice.say(f"{told} {failed[0]}", "warn")
            return
        told = self.tr("You are signed in: {articles}.")
        self._notice.say(told.format(articles=wording.new_articles(int(result.get("new") or 0))), "good")

    def _failed(self, sentence: str, hint: str) -> None:
        self._set_busy(False)
        self._notice.say(f"{sentence} {hint}".strip(), "bad")

    def _set_busy(self, on: bool) -> None:
        self._busy = on
        self.progress.setVisible(on)
        self._shape()

    def _shape(self) -> None:
        basic = self.kind.currentData() == "basic"
        words = {"bearer": self.tr("&Token"), "cookie": self.tr("Coo&kie")}
        said = words.get(str(self.kind.currentData()), self.tr("&Password"))
        self._form.words[self.secret].setText(said)
        self.secret.setAccessibleName(said.replace("&", ""))
        self.name.setEnabled(basic and not self._busy)
        self.secret.setEnabled(not self._busy)
        typed = bool(self.secret.text()) and (not basic or bool(self.name.text().strip()))
        self.in_button.setEnabled(typed and not self._busy)
