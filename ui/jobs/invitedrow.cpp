// SPDX-License-Identifier: GPL-3.0-or-later
//
// An invitation's part in a new job; see the header.
#include "ui/jobs/invitedrow.h"

#include "client/invitations/invitedjob.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobform.h"
#include "ui/present/invitationtext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QString chosenKey = u"chosen"_s; // of the values of a form
const QString templateKey = u"template"_s;

} // namespace

InvitedRow::InvitedRow(const SiteInvitation &invitation, const Site &site, JobForm &form, QWidget *parent)
    : QFrame(parent), m_invitation(invitation), m_from(makeLabel({}, LabelRole::Strong)), m_taken(makeLabel({})),
      m_job(makeButton(u"newJobInvitedScript"_s, tr("Open the workshop's job")))
{
    setObjectName(u"newJobInvited"_s);
    setProperty("notice", m_invitation.holds ? u"info"_s : u"warning"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::one, space::one, space::one, space::one);
    row->setSpacing(space::oneAndHalf);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::half / 2);
    words->addWidget(m_from);
    words->addWidget(m_taken);
    row->addLayout(words, 1);
    row->addWidget(m_job, 0, Qt::AlignVCenter);
    m_from->setObjectName(u"newJobInvitedBy"_s);
    m_taken->setObjectName(u"newJobInvitedFields"_s);
    m_job->setToolTip(tr("As a script of your own: its lines can be changed before it is sent"));
    connect(m_job, &QPushButton::clicked, this, &InvitedRow::openJob);
    const Invitation said = m_invitation.holds ? m_invitation.holds->open.invitation : Invitation();
    m_job->setVisible(!said.job.isEmpty());
    for (const InvitationField field : invitedJobFields())
        m_fields += Field{field, form.text(fieldKey(field)), invitedValue(said, field, site)};
    for (Field &field : m_fields)
        connect(field.edit, &QLineEdit::textChanged, this, [this, &field] { edited(field); });
    if (m_invitation.holds)
        m_from->setText(originText(said));
    else if (m_invitation.expired)
        m_from->setText(expiredText(m_invitation.expired->open.invitation));
    hide(); // until it has a place
}

QVariantMap InvitedRow::begin(const QVariantMap &last, const QStringList &templates) const
{
    if (!m_invitation.holds)
        return last;
    const QString &wanted = m_invitation.holds->open.invitation.jobTemplate;
    const bool isChosen = last[chosenKey].toStringList().contains(templateKey);
    if (isChosen || wanted == last[templateKey].toString() || !templates.contains(wanted))
        return last;
    // Amounts and the like were those of another template.
    QVariantMap values{{templateKey, wanted}, {chosenKey, last[chosenKey]}};
    for (const QString &key : {u"folder"_s, u"account"_s, u"partition"_s, u"qos"_s, u"reservation"_s})
        if (last.contains(key))
            values[key] = last[key];
    return values;
}

void InvitedRow::begun(const QVariantMap &last)
{
    const QStringList chosen = last[chosenKey].toStringList();
    m_choosesTemplate = chosen.contains(templateKey);
    for (Field &field : m_fields) {
        field.isChosen = chosen.contains(fieldKey(field.field));
        if (!field.isChosen)
            set(field);
    }
    showTaken();
}

void InvitedRow::fill()
{
    for (Field &field : m_fields)
        if (field.edit->text().trimmed().isEmpty())
            set(field);
    showTaken();
}

void InvitedRow::set(Field &field)
{
    if (!field.value.isEmpty())
        field.edit->setText(field.value); // edited() follows
    field.isChosen = false;
}

void InvitedRow::edited(Field &field)
{
    field.isChosen = !field.value.isEmpty() && field.edit->text().trimmed() != field.value;
    showTaken();
}

void InvitedRow::showTemplate(const QString &id)
{
    m_template = id;
    showTaken();
}

void InvitedRow::note(QVariantMap &values) const
{
    QStringList chosen;
    if (m_choosesTemplate)
        chosen += templateKey;
    for (const Field &field : m_fields) {
        if (field.isChosen)
            chosen += fieldKey(field.field);
        else if (!field.value.isEmpty())
            values.remove(fieldKey(field.field)); // once the invitation is gone it is nobody's wish
    }
    values[chosenKey] = chosen;
}

void InvitedRow::showTaken()
{
    if (!m_invitation.holds) {
        m_taken->hide();
        setVisible(m_invitation.expired.has_value());
        return;
    }
    const Invitation &said = m_invitation.holds->open.invitation;
    const QString from = originText(said);
    QList<InvitationField> taken;
    for (const Field &field : std::as_const(m_fields)) {
        const bool isTaken = !field.value.isEmpty() && field.edit->text().trimmed() == field.value;
        if (isTaken)
            taken += field.field;
        QWidget *box = qobject_cast<QComboBox *>(field.edit->parentWidget());
        (box ? box : field.edit)->setToolTip(isTaken ? from : QString());
    }
    if (!said.jobTemplate.isEmpty() && said.jobTemplate == m_template)
        taken += InvitationField::Template;
    m_taken->setText(settingsText(said, taken));
    m_taken->setVisible(!taken.isEmpty());
    setVisible(!taken.isEmpty() || !said.job.isEmpty());
}

void InvitedRow::openJob()
{
    if (!m_invitation.holds)
        return;
    const auto file = m_invitation.holds->localJob();
    if (file)
        Q_EMIT jobWanted(*file);
    else
        Q_EMIT refused(localFileText(file.error(), InvitationField::Job, m_invitation.holds->open.invitation));
}

} // namespace officina
