// SPDX-License-Identifier: GPL-3.0-or-later
//
// A data page with a queue, settings and a folder of its own, for tests with real clicks.
#pragma once

#include "client/settings/settings.h"
#include "tests/support/autoprompts.h"
#include "tests/support/tempfolder.h"
#include "tests/support/waiting.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/data/datapage.h"
#include "ui/data/filetable.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace officina::testing {

class DataPageFixture : public QObject
{
protected:
    void open() // before each test, when the folder is filled
    {
        m_queue = std::make_unique<TransferQueue>();
        m_site = std::make_unique<SiteInUse>(m_prompts);
        m_store = std::make_unique<QSettings>(m_folder->path(QStringLiteral("officina.ini")), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
        m_page = std::make_unique<DataPage>(*m_site, *m_queue, *m_settings);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void close() // after each test
    {
        m_page.reset();
        m_site.reset();
        m_queue.reset();
    }

    // A site over its work folder there/, for use with m_folder.
    Site overThere(Site site) const
    {
        site.name = QStringLiteral("Test factory");
        site.work = m_folder->path(QStringLiteral("there"));
        return site;
    }

    template <class T> T *find(const QString &name) const { return m_page->findChild<T *>(name); }

    QStringList names(const QString &table) const
    {
        QStringList result;
        const auto *model = find<FileTable>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            result.append(model->index(row, 0).data().toString());
        return result;
    }

    void selectRow(const QString &table, const QString &name)
    {
        auto *view = find<FileTable>(table);
        const auto found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        // Not by the view: a key of an earlier test may still count as held, and would turn it around.
        view->selectionModel()->setCurrentIndex(found.first(),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view->setFocus(); // its keys work where the focus is
    }

    // Kept where OFFICINA_PICTURES says, to be looked at.
    void picture(const QString &name, QWidget *widget = nullptr)
    {
        const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
        if (!folder.isEmpty())
            (widget ? widget : m_page.get())->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    Theme m_theme{*qApp};
    std::unique_ptr<TempFolder> m_folder;
    AutoPrompts m_prompts;
    std::unique_ptr<TransferQueue> m_queue;
    std::unique_ptr<SiteInUse> m_site;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DataPage> m_page;
};

} // namespace officina::testing
