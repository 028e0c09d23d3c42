// SPDX-License-Identifier: GPL-3.0-or-later
//
// A new job from the training template. The script that is shown is, byte for byte, the one that
// is sent; nothing is sent before the user says so, and nothing twice.
#pragma once

#include "client/jobs/jobservice.h"
#include "client/jobs/jobtemplate.h"

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace officina {

class ErrorPanel;

class NewJobDialog : public QDialog
{
    Q_OBJECT

public:
    // values: what the form starts with, from the last job; see values().
    NewJobDialog(JobService &jobs, const QVariantMap &values, QWidget *parent = nullptr);

    QVariantMap values() const;
    QByteArray script() const { return m_script; } // empty while the form is not complete

Q_SIGNALS:
    void submitted(const officina::RunRecord &run);

protected:
    void reject() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeForm(const QVariantMap &values);
    void addField(const QString &key, const QString &title, QWidget *field);
    QLineEdit *addText(const QString &key, const QString &title);
    QWidget *makePreview();
    QWidget *makeButtons();
    void followFields();
    void askSite();
    void takePartitions(const QList<QueuePartition> &partitions);
    JobSpec spec() const;
    Result<QByteArray> render(JobSpec &spec) const;
    void showScript();
    void showRunFolder();
    void showProblem(const Error &error);
    void submit();
    void take(const Result<SentJob> &sent);

    JobService &m_jobs;
    Site m_site;
    JobTemplate m_template;
    std::unique_ptr<Scheduler> m_scheduler;
    RemotePath m_work; // empty until the site has told it
    QDateTime m_opened;
    QByteArray m_script;
    QString m_runFolderPath; // as planned, for people
    bool m_submitting = false;
    QHash<QString, QWidget *> m_fields; // by key, as errors name them
    QHash<QString, QString> m_titles;
    QHash<QString, QLineEdit *> m_texts;
    QFormLayout *m_form = nullptr;
    QComboBox *m_partition = nullptr;
    QSpinBox *m_gpus = nullptr;
    QSpinBox *m_cpus = nullptr;
    QSpinBox *m_memory = nullptr;
    QSpinBox *m_minutes = nullptr;
    QLabel *m_limit = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_runFolder = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_submit = nullptr;
    ErrorPanel *m_error = nullptr;
};

} // namespace officina
