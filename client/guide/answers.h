// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the finder asks, as values. Whatever is not answered is not known, and never taken for a no.
#pragma once

#include "client/base/ids.h"

#include <QtCore/QDate>

#include <optional>

namespace officina {

enum class Answer { NotGiven, Yes, No };

enum class Who { DoctoralStudent, Researcher, StartUp, Sme, LargeCompany, PublicBody, Accelerator };

enum class Work { Measuring, Training, FineTuning, Inference, Other };

// The most that is asked for: far beyond any call.
constexpr double maxParameters = 1e14;
constexpr double maxTokens = 1e15;
constexpr double maxGpuHours = 1e9;

struct FinderAnswers {
    Who who = Who::Researcher;
    QString country; // of the employer, ISO 3166 alpha-2; empty: not told
    Answer euProject = Answer::NotGiven; // inside a project of Horizon Europe or Digital Europe
    std::optional<Work> work;         // none: not told
    std::optional<double> parameters; // of the model
    std::optional<double> tokens;     // to train on, where hours are to be estimated
    std::optional<double> gpuHours;   // none: "help me"
    QDate neededBy;                   // when computing has to have begun; not valid: no hurry
    Answer dataStays = Answer::NotGiven; // data may not leave the country

    bool operator==(const FinderAnswers &) const = default;
};

// Their names in files and on the command line, "doctoral_student"; nothing for a word that is none.
QString wordOf(Who who);
QString wordOf(Work work);
std::optional<Who> whoOf(const QString &word);
std::optional<Work> workOf(const QString &word);
QStringList whoNames();
QStringList workNames();

} // namespace officina
