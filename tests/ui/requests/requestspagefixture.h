// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of requests over drafts in a temporary folder, and real clicks and keys for it.
#pragma once

#include "client/catalogue/catalogue.h"
#include "tests/client/requests/examplerequest.h"
#include "ui/requests/requestspage.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

#include <memory>

namespace officina {

class RequestsPageFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<RequestStore>(m_folder->filePath(QStringLiteral("requests")));
        makePage();
    }
    void cleanup() { m_page.reset(); }

protected:
    template <class T> T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    void type(const QString &field, const QString &text) const
    {
        auto *widget = child<QWidget>(field);
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }
    Request onDisk() const
    {
        const auto listing = m_store->list();
        return listing && listing->requests.size() == 1 ? listing->requests.first() : Request();
    }
    void makePage()
    {
        m_page = std::make_unique<RequestsPage>(m_catalogue, *m_store);
        m_page->resize(1300, 850);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    Catalogue m_catalogue = Catalogue::load().value();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RequestStore> m_store;
    std::unique_ptr<RequestsPage> m_page;
};

} // namespace officina
