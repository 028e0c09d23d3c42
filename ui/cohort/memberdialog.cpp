// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two forms; see the header.
#include "ui/cohort/memberdialog.h"

#include "client/base/remotepath.h"
#include "ui/cohort/formparts.h"
#include "ui/present/cohorttext.h"
#include "ui/present/typednumber.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

MemberDialog::MemberDialog(const cohort::Member &member, Save save, QWidget *parent)
    : QDialog(parent), m_member(member), m_save(std::move(save)), m_mail(makeField(u"memberMail"_s, member.mail)),
      m_name(makeField(u"memberName"_s, member.name)), m_team(makeField(u"memberTeam"_s, member.team)),
      m_user(makeField(u"memberUser"_s, member.user)), m_problem(makeNotice(u"memberProblem"_s))
{
    setObjectName(u"memberDialog"_s);
    QVBoxLayout *lines = makeLines(*this, member.mail.isEmpty() ? tr("Add a member") : tr("Edit a member"));
    QFormLayout *form = makeForm();
    form->addRow(tr("Mail address"), m_mail);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Team"), m_team);
    form->addRow(tr("User name at the site"), m_user);
    lines->addLayout(form);
    lines->addWidget(
        makeLabel(tr("By the user name the project's jobs at the site are told to be theirs."), LabelRole::Muted));
    lines->addWidget(m_problem);
    addButtons(*this, *lines, u"memberSave"_s, member.mail.isEmpty() ? tr("Add") : tr("Save"));
    resize(460, sizeHint().height());
    m_mail->setFocus();
}

void MemberDialog::accept()
{
    constexpr qsizetype longest = 200;
    cohort::Member member = m_member;
    member.mail = m_mail->text().trimmed();
    member.name = m_name->text().simplified().left(longest);
    member.team = m_team->text().simplified().left(longest);
    member.user = m_user->text().trimmed().left(longest);
    if (!cohort::isMail(member.mail))
        return complain(*m_problem, tr("This is no mail address: %1").arg(member.mail), m_mail);
    if (const auto saved = m_save(member); !saved) {
        if (saved.error().kind == Error::Kind::Exists)
            return complain(*m_problem, tr("%1 is in the roster already.", "%1 is a mail address").arg(member.mail),
                            m_mail);
        return complain(*m_problem, cohorttext::saveErrorText(saved.error()));
    }
    QDialog::accept();
}

TeamDialog::TeamDialog(const cohort::Team &team, const QString &accountOfAll, Save save, QWidget *parent)
    : QDialog(parent), m_team(team), m_save(std::move(save)),
      m_account(makeField(u"teamAccount"_s, team.account, accountOfAll)),
      m_hours(makeField(u"teamHours"_s, team.gpuHours ? typedText(*team.gpuHours, QLocale()) : QString())),
      m_problem(makeNotice(u"teamProblem"_s))
{
    setObjectName(u"teamDialog"_s);
    //: %1 is a team
    QVBoxLayout *lines = makeLines(*this, tr("The team %1").arg(displayText(team.name)));
    QFormLayout *form = makeForm();
    form->addRow(tr("Account of its own"), m_account);
    form->addRow(tr("GPU-hours it was given"), m_hours);
    lines->addLayout(form);
    lines->addWidget(makeLabel(tr("Empty: the cohort's account, and an amount that is not known."), LabelRole::Muted));
    lines->addWidget(m_problem);
    addButtons(*this, *lines, u"teamSave"_s, tr("Save"));
    resize(460, sizeHint().height());
    m_account->setFocus();
}

void TeamDialog::accept()
{
    cohort::Team team = m_team;
    team.account = m_account->text().trimmed();
    team.gpuHours.reset();
    if (const QString text = m_hours->text().trimmed(); !text.isEmpty()) {
        const TypedNumber hours = readTypedAnywhere(text);
        if (!hours.isClear() || *hours.value < 0 || *hours.value > 1e12)
            return complain(*m_problem, tr("This is no clear number of hours: %1").arg(text), m_hours);
        team.gpuHours = hours.value;
    }
    if (const auto saved = m_save(team); !saved)
        return complain(*m_problem, cohorttext::saveErrorText(saved.error()));
    QDialog::accept();
}

} // namespace officina
