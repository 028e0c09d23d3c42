// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of the fields of a job; see the header. Names and sentences are those of the form.
#include "ui/present/jobfieldtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Form {
    Q_DECLARE_TR_FUNCTIONS(officina::JobForm)
};

} // namespace

QString jobFieldTitle(const QString &field)
{
    const QHash<QString, QString> titles{{u"name"_s, Form::tr("Name")},
                                         {u"account"_s, Form::tr("Project")},
                                         {u"partition"_s, Form::tr("Partition")},
                                         {u"qos"_s, Form::tr("QoS", "quality of service")},
                                         {u"nodes"_s, Form::tr("Nodes")},
                                         {u"gpus"_s, Form::tr("GPUs per node")},
                                         {u"cpus"_s, Form::tr("Cores per task")},
                                         {u"memory"_s, Form::tr("Memory per node")},
                                         {u"timeLimit"_s, Form::tr("Time")},
                                         {u"dependency"_s, Form::tr("Depends on")},
                                         {u"body"_s, Form::tr("Command")},
                                         {u"tasks"_s, Form::tr("Tasks per node")},
                                         {u"array"_s, Form::tr("Array")},
                                         {u"signal"_s, Form::tr("Signal before the end")},
                                         {u"constraint"_s, Form::tr("Constraint")},
                                         {u"reservation"_s, Form::tr("Reservation")},
                                         {u"mailTo"_s, Form::tr("Mail to")},
                                         {u"mailOn"_s, Form::tr("Mail on")}};
    return titles.value(field);
}

QString jobFieldText(const Error &error, const QString &title)
{
    return error.detail == u"empty"
        ? Form::tr("Missing: %1").arg(title)
        : Form::tr("%1: something in it cannot stand in a script of the scheduler.").arg(title);
}

QString jobFieldText(const Error &error)
{
    const QString title = error.kind == Error::Kind::BadInput ? jobFieldTitle(error.subject) : QString();
    return title.isEmpty() ? QString() : jobFieldText(error, title);
}

} // namespace officina
