// SPDX-License-Identifier: GPL-3.0-or-later
//
// All factories and antennas: a list with a filter at the left, one of them in full at the right.
#pragma once

#include "ui/common/page.h"
#include "ui/factories/factoryrow.h"

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace officina {

class EmptyState;
class FactoryDetail;
class PageHeader;
class RowFilter;
class Table;

class FactoriesPage : public Page
{
    Q_OBJECT

public:
    explicit FactoriesPage(const Catalogue &catalogue, QWidget *parent = nullptr);

    void find() override;
    void showFactory(const FactoryId &id); // clears the filter where it hides the factory
    void showSystem(const SystemId &id); // in the factory that has it
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void requestWanted(const officina::FactoryId &factory, const officina::SystemId &system);
    void connectWanted(const officina::SiteId &site);

private:
    enum class Shown { All, Factories, Antennas };

    QWidget *makeFilterLine();
    void makeTable();
    void fitColumns();
    void setFilter(const QString &text, Shown shown);
    void filterChanged();
    bool accepts(const FactoryRow &row) const;
    void showCurrent();
    void select(const QString &id);

    const Catalogue &m_catalogue;
    RowModel<FactoryRow> m_model;
    RowFilter *m_filter;
    QLineEdit *m_text;
    Shown m_shown = Shown::All;
    QList<QPushButton *> m_pills;
    Table *m_table;
    EmptyState *m_nothing;
    QStackedWidget *m_list;
    FactoryDetail *m_detail;
    QSplitter *m_splitter;
};

} // namespace officina
