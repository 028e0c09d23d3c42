// SPDX-License-Identifier: GPL-3.0-or-later
//
// The permissions of files; see the header.
#include "ui/data/permissionsdialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>

namespace officina {

using namespace Qt::StringLiterals;

PermissionsDialog::PermissionsDialog(std::shared_ptr<AsyncFileSystem> place, const What &what, Ended ended,
                                     QWidget *parent)
    : QDialog(parent), m_place(std::move(place)), m_paths(what.paths), m_ended(std::move(ended)),
      m_permissions(what.permissions), m_octal(new QLineEdit),
      m_below(new QCheckBox(tr("Also for everything in the folders"))), m_amount(makeLabel({}, LabelRole::Strong)),
      m_bar(new QProgressBar), m_apply(makeButton(u"permissionsApply"_s, tr("Set permissions"), ButtonKind::Primary)),
      m_cancel(makeButton(u"permissionsCancel"_s, tr("Cancel"))), m_tick(new QTimer(this))
{
    setObjectName(u"permissionsDialog"_s);
    setWindowTitle(tr("Permissions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(what.name, LabelRole::Strong));

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
    m_below->setVisible(what.hasFolders);
    layout->addWidget(m_below);
    QLabel *note = makeLabel(tr("Folders that may be read can then be entered too. Links are left as they are."),
                             LabelRole::Small);
    note->setVisible(false);
    connect(m_below, &QCheckBox::toggled, note, &QWidget::setVisible);
    layout->addWidget(note);
    m_amount->setObjectName(u"permissionsAmount"_s);
    m_amount->hide();
    layout->addWidget(m_amount);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0); // nobody has counted
    m_bar->setAccessibleName(tr("Progress of setting permissions"));
    m_bar->hide();
    layout->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    connect(m_cancel, &QPushButton::clicked, this, &PermissionsDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &PermissionsDialog::apply);
    m_tick->setInterval(100);
    connect(m_tick, &QTimer::timeout, this,
            [this] { m_amount->setText(tr("Set for %n item(s)", nullptr, int(m_watch->count().all()))); });
    m_apply->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    m_octal->setText(QString::number(what.permissions, 8).rightJustified(3, u'0'));
    octalChanged();
}

PermissionsDialog::~PermissionsDialog()
{
    m_watch->cancel.cancel();
}

void PermissionsDialog::reject()
{
    m_watch->cancel.cancel();
    if (m_applying)
        m_cancel->setEnabled(false); // it closes when the setting has stopped
    else
        QDialog::reject();
}

void PermissionsDialog::apply()
{
    m_applying = true;
    for (QWidget *box : m_boxes)
        box->setEnabled(false);
    for (QWidget *widget : QList<QWidget *>{m_octal, m_below, m_apply})
        widget->setEnabled(false);
    m_cancel->setText(tr("Stop"));
    m_amount->show();
    m_bar->show();
    adjustSize(); // else the field above would be squeezed
    m_tick->start();
    m_place->perform(TreeTask::setPermissions(m_paths, m_permissions, m_below->isChecked(), m_watch))
        .then(this, [this](const Result<> &result) {
            m_tick->stop();
            m_ended(result);
            QDialog::accept();
        });
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
