// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three fields in a line that wraps; see the header.
#include "ui/requests/stageform.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/present/calendartext.h"
#include "ui/present/languages.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// With its label above it.
QWidget *withLabel(QWidget *field, const QString &objectName, const QString &text)
{
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    QLabel *label = makeLabel(text, LabelRole::Small);
    label->setBuddy(field);
    field->setObjectName(objectName);
    field->setAccessibleName(text);
    field->setMinimumWidth(190);
    layout->addWidget(label);
    layout->addWidget(field);
    return cell;
}

} // namespace

StageForm::StageForm(QWidget *parent)
    : QWidget(parent), m_language(new QComboBox), m_stage(new QComboBox), m_reference(new QLineEdit),
      m_award(makeButton(u"requestAward"_s, tr("Keep the award…"), ButtonKind::Normal, u"calendar"_s))
{
    m_language->addItem(tr("As the program"), QString());
    for (const LanguageName &language : translatedLanguages())
        m_language->addItem(language.name, language.code);
    for (const Stage stage : {Stage::Draft, Stage::Submitted, Stage::Granted, Stage::Refused, Stage::Withdrawn})
        m_stage->addItem(stageText(stage), int(stage));
    m_reference->setPlaceholderText(u"DRAFT-12345"_s);
    auto *row = new FlowLayout(this);
    row->addWidget(withLabel(m_language, u"requestLanguage"_s, tr("Language of the dossier")));
    row->addWidget(withLabel(m_stage, u"requestStage"_s, tr("Stage")));
    row->addWidget(withLabel(m_reference, u"requestReference"_s, tr("Its number at the portal")));
    row->addWidget(m_award);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChanged(m_language->currentData().toString()); });
    connect(m_stage, &QComboBox::activated, this, &StageForm::tell);
    connect(m_reference, &QLineEdit::textEdited, this, &StageForm::tell);
    connect(m_award, &QPushButton::clicked, this, &StageForm::awardWanted);
}

void StageForm::show(const Request &request)
{
    if (m_language->findData(request.language) < 0) // of another program
        m_language->addItem(request.language, request.language);
    m_language->setCurrentIndex(m_language->findData(request.language));
    m_stage->setCurrentIndex(m_stage->findData(int(request.stage)));
    if (m_reference->text() != request.reference)
        m_reference->setText(request.reference);
    m_award->setVisible(request.stage == Stage::Granted);
}

void StageForm::tell()
{
    const auto stage = Stage(m_stage->currentData().toInt());
    m_award->setVisible(stage == Stage::Granted);
    Q_EMIT stageChanged(stage, m_reference->text().trimmed());
}

} // namespace officina
