// SPDX-License-Identifier: GPL-3.0-or-later
//
// All factories and antennas, and the systems of no factory: a list and a map of those that the filter leaves at the
// left, one of them in full at the right.
#pragma once

#include "client/catalogue/factoryfilter.h"
#include "client/catalogue/factorysearch.h"
#include "client/guide/requeststart.h"
#include "client/requests/profile.h"
#include "ui/common/page.h"
#include "ui/factories/factoryrow.h"

#include <functional>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace officina {

class EmptyState;
class FactoriesGuide;
class FactoryDetail;
class FactoryTable;
class FilterChips;
class MapCard;
class PageHeader;
class RowFilter;
class Settings;

class FactoriesPage : public Page
{
    Q_OBJECT

public:
    explicit FactoriesPage(const Catalogue &catalogue, QWidget *parent = nullptr);

    void remember(Settings &settings); // what was chosen, and whether list, map or both are shown
    void find() override;
    void openFinder();
    void useProfile(const std::function<Result<Profile>()> &profile); // the finder begins with it
    void showFactory(const FactoryId &id); // clears the filter where it hides the factory
    void showSystem(const SystemId &id); // in the factory that has it, else by itself

Q_SIGNALS:
    void requestWanted(const officina::FactoryId &factory, const officina::SystemId &system,
                       const QList<officina::AccessModeId> &listed); // the ways that are told of, one at least
    void requestStarted(const officina::RequestWish &wish); // with what the finder was told
    void connectWanted(const officina::SiteId &site);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Shown { List, Map, Both };

    QWidget *makeFilterLine();
    void makeTable();
    void makeMap();
    void choose(Shown view);
    void fitViews();
    void clearFilter();
    void filterChanged();
    void tellCounts(); // of what is shown
    void showCurrent();
    void tellChosen();
    void select(const QString &id);

    const Catalogue &m_catalogue;
    const FactoryFilter m_filter;
    const QList<FactoryRow> m_rows; // all of them
    const FactorySearch m_search;
    RowModel<FactoryRow> m_model; // those that are shown
    RowFilter *m_sorted;
    PageHeader *m_header;
    QLineEdit *m_text;
    FilterChips *m_chips;
    QPushButton *m_listPill;
    QPushButton *m_mapPill;
    Shown m_shown = Shown::Both;
    Shown m_single = Shown::List; // where there is no room for both
    FactoryTable *m_table;
    EmptyState *m_nothing;
    QStackedWidget *m_list;
    MapCard *m_map = nullptr;
    QSplitter *m_views;
    FactoryDetail *m_detail;
    FactoriesGuide *m_guide;
    Settings *m_settings = nullptr;
};

} // namespace officina
