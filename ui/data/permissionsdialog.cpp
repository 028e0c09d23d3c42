// SPDX-License-Identifier: GPL-3.0-or-later
//
// The permissions of files; see the header.
#include "ui/data/permissionsdialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

namespace officina {

using namespace Qt::StringLiterals;

PermissionsDialog::PermissionsDialog(const QString &what, uint permissions, bool hasFolders, QWidget *parent)
    : QDialog(parent), m_permissions(permissions), m_octal(new QLineEdit),
      m_below(new QCheckBox(tr("Also for everything in the folders"))),
      m_apply(makeButton(u"permissionsApply"_s, tr("Set permissions"), ButtonKind::Primary))
{
    setObjectName(u"permissionsDialog"_s);
    setWindowTitle(tr("Permissions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(what, LabelRole::Strong));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    const QString who[] = {tr("Owner"), tr("Group"), tr("Others")};
    const QString may[] = {tr("Read"), tr("Write"), tr("Run or enter")};
    for (int row = 0; row < 3; ++row) {
        grid->addWidget(makeLabel(who[row], LabelRole::Muted), row, 0);
        for (int column = 0; column < 3; ++column) {
            const int bit = 8 - 3 * row - column;
            auto *box = new QCheckBox(may[column]);
            box->setObjectName(u"permission%1"_s.arg(1 << bit, 3, 8, QChar(u'0')));
            box->setAccessibleName(u"%1: %2"_s.arg(who[row], may[column]));
            connect(box, &QCheckBox::toggled, this, &PermissionsDialog::boxChanged);
            grid->addWidget(box, row, column + 1);
            m_boxes[size_t(8 - bit)] = box;
        }
    }
    auto *octalLabel = makeLabel(tr("Octal"), LabelRole::Muted);
    octalLabel->setBuddy(m_octal);
    m_octal->setObjectName(u"permissionOctal"_s);
    m_octal->setAccessibleName(tr("Octal"));
    m_octal->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-7]{3,4}"_s), m_octal));
    connect(m_octal, &QLineEdit::textEdited, this, &PermissionsDialog::octalChanged);
    grid->addWidget(octalLabel, 3, 0);
    grid->addWidget(m_octal, 3, 1);
    layout->addLayout(grid);

    m_below->setObjectName(u"permissionsBelow"_s);
    m_below->setVisible(hasFolders);
    layout->addWidget(m_below);
    QLabel *note = makeLabel(tr("Folders that may be read can then be entered too. Links are left as they are."),
                             LabelRole::Small);
    note->setVisible(false);
    connect(m_below, &QCheckBox::toggled, note, &QWidget::setVisible);
    layout->addWidget(note);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(u"permissionsCancel"_s, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_permissions, m_below->isChecked());
        accept();
    });
    m_apply->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    m_octal->setText(QString::number(permissions, 8).rightJustified(3, u'0'));
    octalChanged();
}

void PermissionsDialog::boxChanged()
{
    m_permissions &= 07000u;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_permissions |= m_boxes[i]->isChecked() ? 0400u >> i : 0;
    m_octal->setText(QString::number(m_permissions, 8).rightJustified(3, u'0'));
    m_apply->setEnabled(true);
}

void PermissionsDialog::octalChanged()
{
    m_apply->setEnabled(m_octal->hasAcceptableInput());
    if (!m_octal->hasAcceptableInput())
        return;
    m_permissions = m_octal->text().toUInt(nullptr, 8);
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(m_permissions & (0400u >> i));
    }
}

} // namespace officina
