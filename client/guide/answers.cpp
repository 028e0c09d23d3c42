// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of the answers; see the header.
#include "client/guide/answers.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

template <class E> using Names = std::initializer_list<std::pair<E, QLatin1StringView>>;

constexpr Names<Who> whos{{Who::DoctoralStudent, "doctoral_student"_L1},
                          {Who::Researcher, "researcher"_L1},
                          {Who::StartUp, "startup"_L1},
                          {Who::Sme, "sme"_L1},
                          {Who::LargeCompany, "large_company"_L1},
                          {Who::PublicBody, "public_body"_L1},
                          {Who::Accelerator, "accelerator"_L1}};
// As access modes have them.
constexpr Names<Work> works{{Work::Measuring, "measuring"_L1},
                            {Work::Training, "training"_L1},
                            {Work::FineTuning, "fine_tuning"_L1},
                            {Work::Inference, "inference"_L1},
                            {Work::Other, "other"_L1}};

template <class E> QString nameOf(E value, Names<E> names)
{
    const auto it = std::ranges::find(names, value, &std::pair<E, QLatin1StringView>::first);
    return it == names.end() ? QString() : QString(it->second);
}

template <class E> std::optional<E> valueOf(const QString &name, Names<E> names)
{
    const auto it = std::ranges::find(names, name, &std::pair<E, QLatin1StringView>::second);
    return it == names.end() ? std::nullopt : std::optional(it->first);
}

template <class E> QStringList all(Names<E> names)
{
    QStringList list;
    for (const auto &[value, name] : names)
        list.append(name);
    return list;
}

} // namespace

QString wordOf(Who who)
{
    return nameOf(who, whos);
}
QString wordOf(Work work)
{
    return nameOf(work, works);
}
std::optional<Who> whoOf(const QString &word)
{
    return valueOf(word, whos);
}
std::optional<Work> workOf(const QString &word)
{
    return valueOf(word, works);
}
QStringList whoNames()
{
    return all(whos);
}
QStringList workNames()
{
    return all(works);
}

} // namespace officina
