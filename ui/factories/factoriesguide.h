// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leads from the list of factories to a choice: the finder and the comparison, each built when it is first
// wanted, and the two buttons that open them.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/guide/requeststart.h"
#include "client/requests/profile.h"

#include <QtCore/QObject>

#include <functional>

class QPushButton;
class QWidget;

namespace officina {

class ComparisonDialog;
class FinderDialog;

class FactoriesGuide : public QObject
{
    Q_OBJECT

public:
    // page: over which the dialogs stand.
    FactoriesGuide(const Catalogue &catalogue, QWidget *page);

    QPushButton *compareButton() const { return m_compare; }
    QPushButton *findButton() const { return m_find; }
    // What is chosen in the list: of each factory, what computes there now is compared.
    void setChosen(const QList<FactoryId> &factories);
    void openFinder();
    void useProfile(std::function<Result<Profile>()> profile) { m_profile = std::move(profile); }
    void openComparison(const QList<SystemId> &systems);

Q_SIGNALS:
    void requestWanted(const officina::RequestWish &wish);
    void factoryWanted(const officina::FactoryId &factory);

private:
    const Catalogue &m_catalogue;
    QWidget *m_page;
    QPushButton *m_compare;
    QPushButton *m_find;
    std::function<Result<Profile>()> m_profile; // what the finder begins with; none: with nothing
    FinderDialog *m_finder = nullptr;
    ComparisonDialog *m_comparison = nullptr;
    QList<SystemId> m_chosen;
};

} // namespace officina
