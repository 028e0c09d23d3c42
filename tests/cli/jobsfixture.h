// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests of the terminal's commands about jobs share: the real program, and a session of the test's own with the
// practice factory, to send jobs by other means and to look at what became of them.
#pragma once

#include "client/sites/sitelist.h"
#include "client/ssh/session.h"
#include "tests/cli/program.h"
#include "tests/support/autoprompts.h"
#include "tests/support/tempfolder.h"

namespace officina::testing {

constexpr int cliPatience = 60'000; // ms

class CliJobsFixture
{
public:
    Result<> connect();
    Answer oc(const QStringList &arguments) const { return m_program.run(arguments, 110'000); }
    QByteArray atSite(const QByteArray &command) const;
    // A job that Officina knows nothing of.
    QString sbatch(const QByteArray &options, const QByteArray &script = "true\n") const;
    QString submit(const QByteArray &script, const QStringList &more = {}) const;
    QJsonObject job(const QString &id) const;
    bool waitForState(const QString &id, const QString &state) const;
    QJsonObject listed(const QString &id) const;
    QString file(const QByteArray &text) const { return QString::fromUtf8(m_local.file("job.sh", text)); }

    Program m_program;
    TempFolder m_local;
    AutoPrompts m_prompts;
    Site m_site;
    std::unique_ptr<ssh::Session> m_session;
};

} // namespace officina::testing
