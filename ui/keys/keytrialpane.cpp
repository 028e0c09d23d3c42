// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trying a key, and what comes of it; see the header.
#include "ui/keys/keytrialpane.h"

#include "ui/common/announce.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"
#include "ui/present/keytext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

namespace officina {

using namespace Qt::StringLiterals;
using Answer = ssh::KeyTrial::Answer;

namespace {

Tone toneOf(Answer answer)
{
    switch (answer) {
    case Answer::Taken: return Tone::Good;
    case Answer::Refused: return Tone::Bad;
    case Answer::Unknown: break;
    }
    return Tone::Warning;
}

QString wordOf(Answer answer)
{
    switch (answer) {
    case Answer::Taken: return KeyTrialPane::tr("Accepted", "a key by a site");
    case Answer::Refused: return KeyTrialPane::tr("Refused", "a key by a site");
    case Answer::Unknown: break;
    }
    return KeyTrialPane::tr("Not known", "whether a site takes a key");
}

// When, what the site said, and in words.
QWidget *makeOutcome(const KeyTrials::Outcome &outcome, const Site &site)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::half, 0, space::half);
    layout->setSpacing(space::oneAndHalf);
    auto *when =
        makeLabel(QLocale().toString(outcome.when.toLocalTime().time(), QLocale::ShortFormat), LabelRole::Muted);
    when->setWordWrap(false);
    const QString said = keyTrialText(outcome.trial, site);
    auto *text = makeLabel(said);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(when, 0, Qt::AlignTop);
    layout->addWidget(new Chip(wordOf(outcome.trial.answer), toneOf(outcome.trial.answer)), 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    row->setAccessibleName(wordOf(outcome.trial.answer) + u": "_s + said);
    return row;
}

} // namespace

KeyTrialPane::KeyTrialPane(QWidget *parent)
    : QWidget(parent), m_text(makeLabel({}, LabelRole::Muted)), m_user(new QLineEdit),
      m_try(makeButton(u"keyTry"_s, tr("Try it"), ButtonKind::Primary)), m_state(makeLabel({}, LabelRole::Muted)),
      m_outcomes(new QVBoxLayout)
{
    m_user->setObjectName(u"keyUser"_s);
    m_user->setAccessibleName(tr("User name"));
    m_user->setPlaceholderText(tr("As configured"));
    m_state->setObjectName(u"keyTrialState"_s);
    auto *label = makeLabel(tr("User name"));
    label->setWordWrap(false);
    label->setBuddy(m_user);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(label);
    line->addWidget(m_user, 1);
    line->addWidget(m_try);
    auto *content = new QWidget;
    content->setObjectName(u"keyOutcomes"_s);
    m_outcomes->setContentsMargins(0, 0, 0, 0);
    m_outcomes->setSpacing(0);
    content->setLayout(m_outcomes);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_text);
    layout->addLayout(line);
    layout->addWidget(m_state);
    layout->addWidget(scroll, 1);
    setFocusProxy(m_try);
    connect(m_try, &QPushButton::clicked, this, &KeyTrialPane::tryIt);
    connect(m_user, &QLineEdit::returnPressed, this, &KeyTrialPane::tryIt);
}

void KeyTrialPane::show(KeyTrials *trials, const OwnKey &key)
{
    disconnect(m_followed);
    m_trials = trials;
    m_followed = connect(m_trials, &KeyTrials::changed, this, &KeyTrialPane::follow);
    m_trials->setKey(key.blob);
    m_told = m_trials->outcomes().isEmpty() ? QDateTime() : m_trials->outcomes().first().when;
    m_user->setText(m_trials->site().user);
    m_user->setEnabled(m_trials->site().origin != Site::Origin::Practice);
    const QString name = siteName(m_trials->site());
    m_text->setText(
        (m_trials->mayTryByItself()
             ? tr("Shows %1 the public half and asks whether it would do. Nobody signs in. After the first time it is "
                  "tried again every few minutes by itself, while this window is open.")
             : tr("Shows %1 the public half and asks whether it would do. Nobody signs in. %1 wants sign-ins seldom: "
                  "so it is tried only when you say so."))
            .arg(name));
    follow();
}

QString KeyTrialPane::user() const
{
    return m_user->text().trimmed();
}

void KeyTrialPane::tryIt()
{
    if (!m_trials || m_trials->isTrying()) // the button stays, with the focus on it
        return;
    if (m_trials->site().origin != Site::Origin::Practice) { // which knows its own
        Q_EMIT userGiven(user());
        m_trials->setUser(user());
    }
    m_trials->tryNow();
}

void KeyTrialPane::follow()
{
    const QString name = siteName(m_trials->site());
    if (m_trials->isWaiting())
        m_state->setText(tr("%1 wants sign-ins seldom: waiting until the next one may be…", "%1: a site").arg(name));
    else if (m_trials->isTrying())
        m_state->setText(tr("Asking %1…", "%1: a site").arg(name));
    else if (m_trials->next().isValid())
        m_state->setText(tr("Will be tried again by itself: %1.", "%1: a time")
                             .arg(QLocale().toString(m_trials->next().toLocalTime().time(), QLocale::ShortFormat)));
    else if (m_trials->outcomes().isEmpty())
        m_state->setText(tr("Not tried yet."));
    else
        m_state->setText({});
    m_state->setVisible(!m_state->text().isEmpty());
    showOutcomes();
}

void KeyTrialPane::showOutcomes()
{
    while (QLayoutItem *item = m_outcomes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KeyTrials::Outcome &outcome : m_trials->outcomes())
        m_outcomes->addWidget(makeOutcome(outcome, m_trials->site()));
    m_outcomes->addStretch(1);
    if (m_trials->outcomes().isEmpty() || m_trials->outcomes().first().when == m_told)
        return;
    m_told = m_trials->outcomes().first().when;
    announce(*this, keyTrialText(m_trials->outcomes().first().trial, m_trials->site()));
}

KeyDonePane::KeyDonePane(QWidget *parent)
    : QWidget(parent), m_text(makeLabel({}, LabelRole::Strong)), m_offered(makeLabel({})),
      m_connect(makeButton(u"keyConnect"_s, {}, ButtonKind::Primary, u"plug"_s)),
      m_add(makeButton(u"keyAddSite"_s, tr("Add to my sites…"), ButtonKind::Normal, u"add"_s))
{
    m_text->setObjectName(u"keyDoneText"_s);
    m_offered->setObjectName(u"keyDoneOffered"_s);
    m_offered->setMargin(space::one);
    m_offered->setProperty("notice", u"info"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_text);
    layout->addWidget(m_offered);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_connect);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    setFocusProxy(m_connect);
    connect(m_connect, &QPushButton::clicked, this, &KeyDonePane::signInWanted);
    connect(m_add, &QPushButton::clicked, this, &KeyDonePane::addWanted);
}

void KeyDonePane::show(const KeyTrials &trials, const OwnKey &key)
{
    const Site &site = trials.site();
    const QString name = siteName(site);
    m_text->setText(!trials.outcomes().isEmpty() ? keyTrialText(trials.outcomes().first().trial, site)
                                                 : tr("Whether %1 takes this key was not tried yet.").arg(name));
    // A button does not wrap.
    m_connect->setText(tr("Connect to %1").arg(m_connect->fontMetrics().elidedText(name, Qt::ElideMiddle, 320)));
    const bool canBeNamed = !key.isOffered && !key.file.isEmpty() && site.origin != Site::Origin::Practice;
    m_offered->setText(tr("ssh does not show this key there by itself. Officina does for this connection; as one of "
                          "your sites, with the key named, it always will be shown."));
    m_offered->setVisible(canBeNamed);
    m_add->setVisible(canBeNamed);
}

} // namespace officina
