// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of what is met on the way to a site; see the header.
#include "ui/present/connectingtext.h"

#include "client/sites/practicefactory.h"
#include "client/sites/practicesite.h"
#include "client/ssh/greeting.h"
#include "ui/present/keytext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::ErrorText)
};

// As it is typed: a package's is found by its name.
QString practiceCommand()
{
    constexpr auto packaged = "officina-practice"_L1;
    const QString program = PracticeFactory::installedProgram();
    const bool isFound = program.isEmpty() || QFileInfo(program).fileName() == packaged;
    return (isFound ? QString(packaged) : shownFile(program)) + u" up"_s;
}

} // namespace

std::optional<ErrorText> connectingErrorText(const Error &error)
{
    if (isPracticeDown(error))
        return ErrorText{Words::tr("The practice factory is not running."),
                         {},
                         Words::tr("“%1” on the Start page starts it; in a terminal, “%2” does.",
                                   "%1: the words of a button, %2: a command")
                             .arg(practiseText(), practiceCommand()),
                         error.detail};
    if (ssh::isTooOld(error))
        return ErrorText{Words::tr("%1 speaks only SSH 1, which is no longer safe.", "%1: a host").arg(error.subject),
                         {},
                         Words::tr("Ask the operator, with the words below."),
                         error.detail};
    return {};
}

} // namespace officina
