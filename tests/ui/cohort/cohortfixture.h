// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of cohorts over real files in a folder of its own, and what members would send to it.
#pragma once

#include "client/cohort/cohortstore.h"
#include "client/cohort/progressreport.h"
#include "client/sites/cataloguesites.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/cohort/cohortpage.h"
#include "ui/common/siteinuse.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimeZone>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <memory>

namespace officina::testing {

inline Catalogue &catalogueOfTest()
{
    static Catalogue catalogue = Catalogue::load().value();
    return catalogue;
}

struct CohortWorld {
    explicit CohortWorld(const QString &schedulers = {})
        : store(folder.path(QStringLiteral("cohorts"))), requests(folder.path(QStringLiteral("requests"))),
          siteInUse(prompts)
    {
        Site practice;
        practice.id = SiteId{QStringLiteral("practice")};
        practice.origin = Site::Origin::Practice;
        practice.host = QStringLiteral("127.0.0.1");
        list.sites = QList<Site>{practice} + shippedSites().sites;
        page = std::make_unique<CohortPage>(
            siteInUse, nullptr, catalogueOfTest(), requests, folder.path(), [this] { return list; },
            schedulers.isEmpty() ? folder.path(QStringLiteral("schedulers")) : schedulers);
        page->resize(1240, 780);
    }
    bool show() const
    {
        page->show();
        page->activated();
        return QTest::qWaitForWindowActive(page.get());
    }

    template <class T = QWidget> T *child(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    bool has(const QString &name) const
    {
        const auto *found = page->findChild<QWidget *>(name);
        return found && found->isVisible();
    }
    void click(const QString &name) const
    {
        auto *button = child<QAbstractButton>(name);
        if (!button->isEnabled() || !button->isVisible())
            qFatal("%s cannot be clicked", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void trigger(const QString &name) const { child<QAction>(name)->trigger(); }
    void type(const QString &name, const QString &text) const
    {
        auto *field = child<QLineEdit>(name);
        field->clear();
        field->insert(text); // keyClicks() knows ASCII alone
    }
    void choose(const QString &chooser, const QString &path) const // as its button would
    {
        auto *dialog = child<QFileDialog>(chooser);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
    }
    void answer(const QString &box, QMessageBox::ButtonRole role) const
    {
        auto *question = child<QMessageBox>(box);
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == role)
                return button->click();
        qFatal("%s has no such button", qPrintable(box));
    }
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    bool drop(const QStringList &files) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(page.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &drop);
        return true;
    }
    QString file(const QByteArray &name, const QByteArray &content) const
    {
        return QString::fromUtf8(folder.file(name, content));
    }
    // A cohort of these rows, and it is on view.
    cohort::Cohort begin(const QByteArray &table, const QString &title = QStringLiteral("Winter 2026"))
    {
        cohort::Cohort cohort{.title = title, .site = {QStringLiteral("lumi")}, .account = QStringLiteral("project_1")};
        cohort.members = cohort::readRoster(table).value().members;
        const auto made = store.create(cohort);
        page->activated();
        return made.value();
    }
    cohort::Cohort now() const { return store.load({QStringLiteral("winter-2026")}).value(); }
    // The text of a cell of the board, and what it means.
    QVariant cell(const QString &table, const QString &row, int column, int role = Qt::DisplayRole) const
    {
        const QAbstractItemModel *model = child<Table>(table)->model();
        for (int at = 0; at < model->rowCount(); ++at)
            if (model->index(at, 0).data().toString() == row)
                return model->index(at, column).data(role);
        return {};
    }
    void select(const QString &table, const QString &row) const
    {
        auto *view = child<Table>(table);
        for (int at = 0; at < view->model()->rowCount(); ++at)
            if (view->model()->index(at, 0).data().toString() == row)
                return view->selectRow(at);
        qFatal("no row %s", qPrintable(row));
    }
    // For whoever wants to look at it: where OFFICINA_PICTURES names a folder.
    void picture(const QString &name, QWidget *widget = nullptr) const
    {
        const QString pictures = qEnvironmentVariable("OFFICINA_PICTURES");
        if (pictures.isEmpty())
            return;
        QTest::qWait(50);
        (widget ? widget : page.get())->grab().save(pictures + u'/' + name + QStringLiteral(".png"));
    }

    TempFolder folder;
    cohort::CohortStore store;
    RequestStore requests;
    AutoPrompts prompts;
    SiteInUse siteInUse;
    SiteList list;
    std::unique_ptr<CohortPage> page;
};

// A member's own computer.
struct ReportingMember {
    PrivateKey key = newPrivateKey().value();

    cohort::ProgressReport report(const QString &mail, const QList<cohort::StepMark> &steps) const
    {
        return {.cohort = {QStringLiteral("winter-2026")},
                .mail = mail,
                .site = {QStringLiteral("lumi")},
                .user = {},
                .consent = QStringLiteral("I agree."),
                .written = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC),
                .steps = steps};
    }
    QByteArray file(const QString &mail, const QList<cohort::StepMark> &steps) const
    {
        return reportFile(report(mail, steps), key);
    }
};

inline cohort::StepMark done(cohort::Step step)
{
    return {.step = step, .since = QDateTime::currentDateTimeUtc().addSecs(-3600), .source = cohort::Source::Report};
}
inline cohort::StepMark trouble(cohort::Step step, const QString &what)
{
    return {.step = step, .trouble = what, .source = cohort::Source::Report};
}

} // namespace officina::testing
