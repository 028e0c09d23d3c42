// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two columns; see the header.
#include "ui/requests/comparedialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/differencetext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::RequestsPage)
};

} // namespace

CompareDialog::CompareDialog(const Request &draft, const Catalogue &catalogue, RequestStore &store, QWidget *parent)
    : QDialog(parent), m_draft(draft), m_catalogue(catalogue), m_store(store), m_others(store.versions(draft.id)),
      m_list(new QComboBox), m_table(new QTableWidget(0, 3)), m_same(makeLabel(tr("They say the same."))),
      m_takeBack(makeButton(u"compareTakeBack"_s, tr("Take this version back")))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare"));
    resize(760, 480);
    m_list->setObjectName(u"compareWith"_s);
    m_list->setAccessibleName(tr("Compare with"));
    for (const Request &version : std::as_const(m_others))
        m_list->addItem(tr("Version of %1").arg(formats::dateTime(version.saved)));
    const auto listing = store.list();
    for (const Request &other : listing ? listing->requests : QList<Request>()) {
        if (other.id == draft.id)
            continue;
        m_others.append(other);
        const QString title = other.title().simplified();
        m_list->addItem(Words::tr("%1, %2").arg(title.isEmpty() ? tr("Without a title") : title,
                                                formats::dateTime(other.saved))); // two may have one title
    }
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("This draft"), tr("The other")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_list);
    layout->addWidget(m_same);
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &CompareDialog::takeBack);
    connect(m_list, &QComboBox::currentIndexChanged, this, &CompareDialog::compareWith);
    compareWith(m_list->currentIndex());
}

void CompareDialog::compareWith(int entry)
{
    const bool any = entry >= 0 && entry < m_others.size();
    m_takeBack->setVisible(any && m_others.at(entry).id == m_draft.id);
    m_table->setRowCount(0);
    m_list->setVisible(!m_others.isEmpty());
    m_same->setVisible(!any);
    if (!any) {
        m_same->setText(tr("There is no version and no other draft to compare with yet. A version is kept when a "
                           "draft is changed after a pause of ten minutes."));
        return;
    }
    for (const DifferenceText &difference : differenceTexts(m_draft, m_others.at(entry), m_catalogue)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(difference.what));
        m_table->setItem(row, 1, new QTableWidgetItem(difference.one));
        m_table->setItem(row, 2, new QTableWidgetItem(difference.other));
    }
    m_same->setText(tr("They say the same."));
    m_same->setVisible(m_table->rowCount() == 0);
    m_table->resizeRowsToContents();
}

void CompareDialog::takeBack()
{
    Request version = m_others.at(m_list->currentIndex());
    version.saved = m_draft.saved; // in the place of what is there now
    const auto saved = m_store.takeBack(version);
    if (saved)
        Q_EMIT takenBack(*saved);
    else
        Q_EMIT failed(saved.error());
    accept();
}

} // namespace officina
