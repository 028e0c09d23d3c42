// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job that was not asked for; see the header.
#include "ui/present/notsenttext.h"

namespace officina {

ErrorText notSentText(const Error &error)
{
    ErrorText text = errorText(error, Doing::SendingProject);
    text.kept = errorText({Error::Kind::SchedulerDown, {}, {}}, Doing::Submitting).kept; // surely not started
    return text;
}

} // namespace officina
