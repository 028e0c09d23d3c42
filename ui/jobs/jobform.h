// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job as fields: what it asks for, where, and what it runs. Filled from a template, from a script that was
// read, and from what was typed last time. What the user did not set follows the site and the GPUs asked for.
//
// It asks nobody anything: whoever shows it hands it what the site told.
#pragma once

#include "client/jobs/jobbody.h"
#include "client/jobs/jobcheck.h"
#include "client/jobs/jobtemplate.h"
#include "client/schedulers/scriptoptions.h"

#include <QtCore/QHash>
#include <QtCore/QVariantMap>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace officina {

class JobFormExtras;

class JobForm : public QWidget
{
    Q_OBJECT

public:
    explicit JobForm(const Site &site, QWidget *parent = nullptr);

    // From here on it is that kind of job; what is of the site and the user stays.
    void setTemplate(const JobTemplate &from);
    // name: for a script without one. keepAmounts: it is the form's own script, edited.
    void setScript(const ReadScript &script, const QString &name);
    const JobTemplate &jobTemplate() const { return m_template; }

    void setValues(const QVariantMap &values); // as values() told them
    QVariantMap values() const;
    void setSite(const Site &site); // with further answers of the user
    void setPartitions(const QList<QueuePartition> &partitions);
    void setRights(const Rights &rights);
    void setJobs(const QList<Job> &jobs); // that one may wait for
    void setPyxis(bool has); // the site runs containers by srun itself

    JobSpec spec() const; // without body and run folder
    Result<QByteArray> body(const RemotePath &runFolder) const;
    void setFolder(const RemotePath &folder); // in which it starts
    void take(const JobSpec &size); // nodes, GPUs, cores, memory and time of that one

    QLineEdit *text(const QString &key) const { return m_texts.value(key); } // "partition"; a field that is a line
    void clearMarks();
    // The field it is about is marked; a sentence for people.
    QString showProblem(const Error &error);

Q_SIGNALS:
    void changed();
    void edited(); // likewise, and by the user: not what a site told, or what it was filled with
    void folderWanted(const QString &typed); // the user wants to choose it at the site

private:
    void build();
    void buildNeeds(QBoxLayout *layout);
    void buildFolder(QBoxLayout *layout);
    void buildMore(QBoxLayout *layout);
    void sayNodesAreOpen();
    void buildParameters();
    // Without a title: that of the field of JobSpec with this key.
    void addCaption(QBoxLayout *row, const QString &key, QWidget *field, QString title = {}, int stretch = 1);
    QLineEdit *makeText(const QString &key);
    QSpinBox *addSpin(QBoxLayout *row, const QString &key, QSpinBox *spin, int least, int most,
                      const QString &title = {});
    QComboBox *makeChoice(const QString &key);
    void followed(); // a field was changed, by the user unless it is being filled
    void followSite();
    void showLimits();
    const QueuePartition *partition() const;
    QVariantMap parameterValues() const;
    void setCaption(const QString &key, const QString &text);
    JobBody parts() const; // of what is typed, without the command
    void setParts(const JobBody &parts);
    void showShell();

    Site m_site;
    JobTemplate m_template;
    std::optional<ReadScript> m_script; // that the form was filled from
    QByteArray m_shell;
    QByteArray m_output;
    QStringList m_more;
    QList<QueuePartition> m_partitions;
    bool m_filling = false;
    bool m_shareCpus = true; // they follow the GPUs
    bool m_shareMemory = true;
    bool m_allGpus = false; // of a node, when it is known how many those are
    bool m_siteQos = true;  // follows the partition
    QHash<QString, QWidget *> m_fields;
    QHash<QString, QLabel *> m_captions;
    QHash<QString, QString> m_titles;
    QHash<QString, QLineEdit *> m_texts; // of fields that are lines
    QWidget *m_parameters = nullptr;
    QWidget *m_moreBox = nullptr;
    QPushButton *m_moreButton = nullptr;
    JobFormExtras *m_extras = nullptr;
    QPlainTextEdit *m_command = nullptr, *m_environment = nullptr;
    QComboBox *m_account = nullptr, *m_partition = nullptr, *m_qos = nullptr, *m_dependency = nullptr;
    QComboBox *m_containerRuns = nullptr;
    QSpinBox *m_nodes = nullptr, *m_gpus = nullptr, *m_cpus = nullptr, *m_memory = nullptr, *m_minutes = nullptr;
    QSpinBox *m_tasks = nullptr;
};

} // namespace officina
