// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form; see the header.
#include "ui/cohort/cohortdialog.h"

#include "client/cohort/progressreport.h"
#include "ui/cohort/formparts.h"
#include "ui/common/theme.h"
#include "ui/present/cohorttext.h"
#include "ui/present/typeddate.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *makeDay(const QString &objectName, const QDate &day)
{
    const QLocale locale;
    return makeField(objectName, day.isValid() ? typedDateText(day, locale) : QString(),
                     typedDateText(QDate(QDate::currentDate().year(), 12, 31), locale));
}

} // namespace

CohortDialog::CohortDialog(const cohort::Cohort &cohort, const QList<NamedSite> &sites, Save save, QWidget *parent)
    : QDialog(parent), m_cohort(cohort), m_save(std::move(save)),
      m_title(makeField(u"cohortTitle"_s, cohort.title, tr("Winter 2026"))), m_site(new QComboBox),
      m_project(makeField(u"cohortProject"_s, cohort.project)),
      m_account(makeField(u"cohortAccount"_s, cohort.account)), m_from(makeDay(u"cohortFrom"_s, cohort.from)),
      m_until(makeDay(u"cohortUntil"_s, cohort.until)), m_consent(new QPlainTextEdit(cohort.consent)),
      m_problem(makeNotice(u"cohortProblem"_s))
{
    setObjectName(u"cohortDialog"_s);
    const bool isNew = cohort.id.isEmpty();
    QVBoxLayout *lines = makeLines(*this, isNew ? tr("New cohort") : tr("Edit the cohort"));
    fillSites(sites);
    m_consent->setObjectName(u"cohortConsent"_s);
    m_consent->setPlaceholderText(cohorttext::usualConsent());
    m_consent->setAccessibleName(tr("What members agree to"));
    m_consent->setTabChangesFocus(true);
    m_consent->setMinimumHeight(110);
    QFormLayout *form = makeForm();
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Site"), m_site);
    form->addRow(tr("Project, for portals"), m_project);
    form->addRow(tr("Account that jobs are charged to"), m_account);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_until);
    lines->addLayout(form);
    lines->addWidget(makeLabel(tr("What members agree to when they send a report; empty: the words shown there."),
                               LabelRole::Muted));
    lines->addWidget(m_consent, 1);
    lines->addWidget(makeLabel(cohorttext::privacyNote(), LabelRole::Small));
    lines->addWidget(m_problem);
    addButtons(*this, *lines, u"cohortSave"_s, isNew ? tr("Begin") : tr("Save"));
    resize(560, 560);
    m_title->setFocus();
}

void CohortDialog::fillSites(const QList<NamedSite> &sites)
{
    m_site->setObjectName(u"cohortSite"_s);
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_site->setMinimumContentsLength(18);
    for (const NamedSite &site : sites)
        m_site->addItem(site.name, site.id.value);
    if (!m_cohort.site.isEmpty() && m_site->findData(m_cohort.site.value) < 0) // no such site here any more
        m_site->addItem(m_cohort.site.value, m_cohort.site.value);
    m_site->setPlaceholderText(tr("Choose the site"));
    m_site->setCurrentIndex(m_cohort.site.isEmpty() ? -1 : m_site->findData(m_cohort.site.value));
}

bool CohortDialog::readDay(QLineEdit &field, QDate &day)
{
    const QString text = field.text().trimmed();
    day = text.isEmpty() ? QDate() : readTypedDate(text, QLocale());
    if (text.isEmpty() || day.isValid())
        return true;
    complain(*m_problem, tr("This is no day: %1").arg(text), &field);
    return false;
}

void CohortDialog::accept()
{
    cohort::Cohort cohort = m_cohort;
    cohort.title = m_title->text().simplified();
    cohort.site = {m_site->currentData().toString()};
    cohort.project = m_project->text().trimmed();
    cohort.account = m_account->text().trimmed();
    cohort.consent = m_consent->toPlainText().trimmed();
    if (cohort.title.isEmpty())
        return complain(*m_problem, tr("A cohort wants a title."), m_title);
    if (cohort.site.isEmpty())
        return complain(*m_problem, tr("A cohort works at a site: choose it."), m_site);
    if (!readDay(*m_from, cohort.from) || !readDay(*m_until, cohort.until))
        return;
    if (cohort.from.isValid() && cohort.until.isValid() && cohort.until < cohort.from)
        return complain(*m_problem, tr("It would end before it begins."), m_until);
    if (cohort.consent.size() > cohort::longestConsent)
        return complain(
            *m_problem,
            tr("The text that members agree to has more than %n character(s).", nullptr, int(cohort::longestConsent)),
            m_consent);
    if (const auto saved = m_save(cohort); !saved)
        return complain(*m_problem, cohorttext::saveErrorText(saved.error()));
    QDialog::accept();
}

} // namespace officina
