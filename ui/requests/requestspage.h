// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drafts and, behind each, the editor. A draft that cannot be read is reported and left alone;
// a deleted one can be taken back.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/requeststore.h"
#include "ui/common/page.h"
#include "ui/requests/draftrow.h"

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace officina {

class CalendarView;
class EmptyState;
class ErrorPanel;
class JobHistory;
class RequestEditor;
class RowFilter;
class Table;

class RequestsPage : public Page
{
    Q_OBJECT

public:
    RequestsPage(const Catalogue &catalogue, RequestStore &store, JobHistory *history = nullptr,
                 QWidget *parent = nullptr);

    void activated() override;
    void refresh() override;

    RequestEditor &editor() const { return *m_editor; }

    void showList();
    bool showCalendar(); // false: as saveOpen()
    bool saveOpen(); // false: the open draft cannot be saved; it is shown, with why

    // A draft for a factory and system, either of which may be empty; opens it. Of the mode that fits to the profile if
    // it is one of those listed, else the first of these; of any where none is. A new one, unless one that was begun
    // with the same is as it was then.
    void newRequest(const FactoryId &factory, const SystemId &system, const QList<AccessModeId> &listed = {});
    void startWith(Request request); // likewise, with these answers
    void openRequest(const RequestId &id);
    // The open draft's dossier, by the name's end: ".zip", else a PDF. False: not written, or none
    // is open.
    bool exportTo(const QString &path);
    // A draft, or a dossier's zip: becomes a draft of its own here, and is opened. A table (.csv): tableWanted().
    void importFrom(const QString &path);

Q_SIGNALS:
    void tableWanted(const QString &path); // a draft for each of its rows
    void proposalWanted(const officina::WaldurRoute &route, const officina::RequestId &request);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeList();
    QWidget *makeUndo();
    QPushButton *makeNewButton();
    void start(const AccessModeId &mode);
    void edit(const Request &request, FormStep step);
    void showProblems(QList<Error> problems);
    void goBack(); // from a damaged draft to its newest version
    void duplicate();
    void compare();
    void keepAward(const Request &request);
    void chooseImport();
    void askAboutSame(const QString &path, const RequestStore::Here &here);
    void removeCurrent();
    void undoRemove();
    RequestId current() const;

    const Catalogue &m_catalogue;
    RequestStore &m_store;
    RowModel<DraftRow> m_model;
    RowFilter *m_sorted;
    QStackedWidget *m_stack;
    Table *m_table;
    QStackedWidget *m_content;
    ErrorPanel *m_problems;
    QPushButton *m_goBack;
    QFrame *m_undo;
    QLabel *m_undoText;
    QPushButton *m_duplicate;
    QPushButton *m_compare;
    QPushButton *m_remove;
    RequestEditor *m_editor;
    CalendarView *m_calendar;
    RequestId m_removed;
    RequestId m_damaged; // that m_goBack is about
};

} // namespace officina
