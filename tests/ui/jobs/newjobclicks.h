// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hand for the composer: its fields by name, clicked, typed into and read, on the practice factory. With
// OFFICINA_PICTURES set it leaves pictures in that folder.
#pragma once

#include "client/base/files.h"
#include "client/jobs/jobtemplate.h"
#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/waiting.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/jobs/newjobdialog.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace officina::testing {

using namespace Qt::StringLiterals;

class NewJobClicks : public QObject
{
    Q_OBJECT

protected:
    static constexpr int patience = 60000; // ms

    void signIn()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(ownTemplatesFolder()).removeRecursively();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_theme = new Theme(*qApp);
        m_jobs = std::make_unique<JobService>(m_clock, nullptr);
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_connection = std::make_unique<Connection>(*practice, m_prompts);
        m_jobs->setConnection(m_connection.get());
        m_jobs->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->refreshed().isValid(), patience);
    }
    void closeDialog()
    {
        if (m_dialog)
            m_dialog->close();
        QTRY_VERIFY(!m_dialog);
    }
    void cancelAll()
    {
        if (!m_connection) // never came so far
            return;
        const auto ended = m_jobs->act(JobAction::Cancel, m_started);
        QTRY_VERIFY_WITH_TIMEOUT(ended.isFinished(), patience);
    }

    bool panelSays(const QString &words) const
    {
        const auto labels = m_dialog->findChild<ErrorPanel *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    }
    template <class T> T *child(const QString &name) const { return m_dialog->findChild<T *>(name); }
    void click(const QString &name) const
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled() && button->isVisible(), qPrintable(name));
        // On its sign: beside the text of a wide check box nothing is clicked.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->height(), button->height()) / 2);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = child<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        field->selectAll();
        text.isEmpty() ? field->clear() : QTest::keyClicks(field, text);
    }
    QString script() const { return child<QPlainTextEdit>(u"newJobScript"_s)->toPlainText(); }
    int value(const QString &name) const { return child<QSpinBox>(name)->value(); }
    bool isReady() const { return child<QPushButton>(u"newJobSubmit"_s)->isEnabled(); }
    void open(const QVariantMap &values = {}, const SiteInvitation &invitation = {})
    {
        m_dialog = new NewJobDialog(*m_jobs, values, nullptr, invitation);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_VERIFY_WITH_TIMEOUT(!child<QComboBox>(u"newJobPartition"_s)->currentText().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!child<QLabel>(u"newJobLimits"_s), patience); // the site has told its limits
        QTRY_VERIFY_WITH_TIMEOUT(!child<QLabel>(u"newJobRunFolder"_s)->text().isEmpty(), patience);
    }
    // What the scheduler got.
    QByteArray sent(const RunRecord &run)
    {
        const auto read = m_jobs->script(run.script);
        if (!QTest::qWaitFor([&] { return read.isFinished(); }, patience) || !read.result())
            return {};
        return *read.result();
    }
    RunRecord submit()
    {
        QSignalSpy submitted(m_jobs.get(), &JobService::submitted);
        const QByteArray shown = m_dialog->script();
        click(u"newJobSubmit"_s);
        if (!QTest::qWaitFor([&] { return !submitted.isEmpty(); }, patience))
            return {};
        const auto run = submitted.first().first().value<RunRecord>();
        if (sent(run) != shown || shown.isEmpty())
            return {};
        m_started += run.job;
        return run;
    }
    QString localScript(const QByteArray &text)
    {
        const QString file = m_folder.filePath(u"my run.sbatch"_s);
        return writeFile(file, text) ? file : QString();
    }
    void picture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(200); // as it is seen, when all is in its place
            m_dialog->grab().save(folder + u'/' + name + u".png"_s);
        }
    }

    Clock m_clock;
    AutoPrompts m_prompts;
    QTemporaryDir m_folder;
    Theme *m_theme = nullptr;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JobService> m_jobs;
    QPointer<NewJobDialog> m_dialog;
    QList<JobId> m_started;
};

} // namespace officina::testing
