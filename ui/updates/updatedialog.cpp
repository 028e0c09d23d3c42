// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the dialog; see the header.
#include "ui/updates/updatedialog.h"

#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"
#include "ui/present/updatetext.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QGridLayout *makeCounts(const QList<UpdateLine> &lines, const QStringList &titles)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(0, 1);
    for (int column = 0; column < titles.size(); ++column)
        grid->addWidget(makeLabel(titles.at(column), LabelRole::Small), 0, column + 1, Qt::AlignRight);
    for (const UpdateLine &line : lines) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(line.kind), row, 0);
        int column = 0;
        for (const QString &number : {line.before, line.after, line.changed})
            grid->addWidget(makeLabel(number), row, ++column, Qt::AlignRight);
    }
    return grid;
}

} // namespace

UpdateDialog::UpdateDialog(const CatalogueUpdates &updates, const QString &path, QWidget *parent)
    : QDialog(parent), m_updates(updates), m_error(new ErrorPanel)
{
    setObjectName(u"updateDialog"_s);
    setWindowTitle(tr("Update of the catalogue"));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeShortLabel(QFileInfo(path).fileName(), LabelRole::Strong, Qt::ElideMiddle));
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *close = makeButton(u"updateClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    if (const auto update = m_updates.check(path)) {
        showUpdate(*update, *layout);
        close->setText(tr("Cancel"));
        auto *use = makeButton(u"updateUse"_s, tr("Use this catalogue"), ButtonKind::Primary);
        use->setDefault(true);
        connect(use, &QPushButton::clicked, this, [this, update = *update] { install(update); });
        buttons->addWidget(use);
    } else {
        m_error->show(refusalText(update.error()));
        close->setDefault(true);
    }
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void UpdateDialog::showUpdate(const CatalogueUpdate &update, QVBoxLayout &layout)
{
    //: Both are dates
    layout.addWidget(makeLabel(tr("Its facts were collected on %1; those in use on %2.")
                                   .arg(formats::date(update.bundle.retrieved), formats::date(update.before))));
    layout.addLayout(makeCounts(updateLines(update), {tr("Now"), tr("Then"), tr("Changed")}));
    layout.addWidget(makeLabel(tr("Your drafts, settings and connections stay as they are. You can go back to the "
                                  "built-in catalogue at any time, in the settings.")));
    //: %1: the fingerprint of a key
    QLabel *signer = makeLabel(tr("Signed by %1").arg(fingerprint(update.signer)), LabelRole::Small);
    layout.addWidget(signer);
    if (update.bundle.nextKey)
        layout.addWidget(makeLabel(
            tr("It brings a new key, by which updates are checked from then on: %1", "%1: the fingerprint of a key")
                .arg(fingerprint(*update.bundle.nextKey)),
            LabelRole::Small));
}

void UpdateDialog::install(const CatalogueUpdate &update)
{
    if (const auto done = m_updates.install(update); !done) {
        m_error->show(refusalText(done.error()));
        return;
    }
    accept();
    Q_EMIT installed();
}

} // namespace officina
