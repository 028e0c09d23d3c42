// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers that a site still wants; see the header.
#include "ui/jobs/siteanswersrow.h"

#include "client/settings/settings.h"
#include "client/sites/siteuse.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace officina {

using namespace Qt::StringLiterals;

SiteAnswersRow::SiteAnswersRow(const Site &site, QWidget *parent) : QFrame(parent), m_site(site)
{
    setObjectName(u"newJobAnswers"_s);
    setProperty("notice", u"warning"_s);
    const auto missing = missingAnswers(site);
    setVisible(!missing.isEmpty());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::one, space::one, space::one, space::one);
    row->setSpacing(space::oneAndHalf);
    const auto caption = [&](SiteAnswer answer) {
        switch (answer) {
        case SiteAnswer::Project: return tr("Your project on %1").arg(siteName(site));
        case SiteAnswer::Account: return tr("Your account on %1").arg(siteName(site));
        case SiteAnswer::Qos: return tr("Your QoS on %1").arg(siteName(site));
        case SiteAnswer::User: break;
        }
        return tr("Your user name on %1").arg(siteName(site));
    };
    for (const SiteAnswer answer : missing) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::half / 2);
        auto *field = new QLineEdit;
        field->setObjectName(u"newJobAnswer%1"_s.arg(int(answer)));
        field->setAccessibleName(caption(answer));
        if (answer != SiteAnswer::Qos)
            field->setPlaceholderText(site.accountRule.example);
        column->addWidget(makeShortLabel(caption(answer), LabelRole::Small));
        column->addWidget(field);
        row->addLayout(column, 1);
        m_fields += {answer, field};
        connect(field, &QLineEdit::returnPressed, this, &SiteAnswersRow::take);
    }
    auto *keep = makeButton(u"newJobKeepAnswers"_s, tr("Keep"));
    keep->setToolTip(tr("It is kept for this site, and can be changed in its settings."));
    row->addWidget(keep, 0, Qt::AlignBottom);
    connect(keep, &QPushButton::clicked, this, &SiteAnswersRow::take);
}

void SiteAnswersRow::take()
{
    QSettings store = Settings::userStore();
    Settings settings(store);
    bool all = true;
    for (const auto &[answer, field] : std::as_const(m_fields)) {
        const QString text = field->text().trimmed();
        const bool usable = !text.isEmpty() && checkAnswer(text);
        setStyleProperty(field, "invalid", !usable);
        all = all && usable;
        if (!usable)
            continue;
        switch (answer) {
        case SiteAnswer::Project:
            m_site.project = text;
            settings.set(setting::projectOf(m_site.id), text);
            break;
        case SiteAnswer::Account:
            m_site.account = text;
            settings.set(setting::accountOf(m_site.id), text);
            break;
        case SiteAnswer::Qos:
            m_site.qos = text;
            settings.set(setting::qosOf(m_site.id), text);
            break;
        case SiteAnswer::User: break;
        }
    }
    if (!all)
        return;
    hide();
    Q_EMIT answered(m_site);
}

} // namespace officina
