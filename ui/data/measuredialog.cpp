// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measuring trees; see the header.
#include "ui/data/measuredialog.h"

#include "ui/common/announce.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/data/amounttext.h"
#include "ui/present/errortext.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

MeasureDialog::MeasureDialog(const QString &name, std::shared_ptr<AsyncFileSystem> place,
                             const QList<RemotePath> &paths, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(name + u"MeasureDialog"_s);
    setWindowTitle(tr("Size"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(
        paths.size() == 1 ? paths.first().display() : tr("%n item(s)", nullptr, int(paths.size())), LabelRole::Strong));
    QLabel *amount = makeLabel({});
    amount->setObjectName(name + u"MeasureAmount"_s);
    layout->addWidget(amount);
    auto *buttons = new QHBoxLayout;
    QPushButton *close = makeButton(name + u"MeasureClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);

    auto *tick = new QTimer(this);
    const auto counting = [this, amount] { amount->setText(tr("Counting: %1").arg(amountText(m_watch->count()))); };
    connect(tick, &QTimer::timeout, this, counting);
    tick->start(200);
    counting();
    place->perform(TreeTask::count(paths, m_watch)).then(this, [this, tick, amount](const Result<> &result) {
        tick->stop();
        amount->setText(result ? amountText(m_watch->count()) : errorText(result.error(), Doing::Listing).what);
        announce(*amount, amount->text());
    });
}

MeasureDialog::~MeasureDialog()
{
    m_watch->cancel.cancel();
}

} // namespace officina
