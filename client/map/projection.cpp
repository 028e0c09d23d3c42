// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names are those of the Guidance Note: q and β of the authalic latitude, B and D of the projection.
#include "client/map/projection.h"

#include <cmath>
#include <numbers>

namespace officina {

namespace {

constexpr double a = 6378.137; // km, GRS 80
constexpr double flattening = 1 / 298.257222101;
constexpr double e2 = flattening * (2 - flattening);
constexpr double falseEasting = 4321;
constexpr double falseNorthing = 3210;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double qOf(double latitude)
{
    const double e = std::sqrt(e2);
    const double sine = std::sin(latitude);
    return (1 - e2) * (sine / (1 - e2 * sine * sine) - std::log((1 - e * sine) / (1 + e * sine)) / (2 * e));
}

} // namespace

QPointF projected(double longitude, double latitude)
{
    const double centre = radians(52);
    const double qPole = qOf(radians(90));
    const double beta = std::asin(qOf(radians(latitude)) / qPole);
    const double betaCentre = std::asin(qOf(centre) / qPole);
    const double rq = a * std::sqrt(qPole / 2);
    const double sine = std::sin(centre);
    const double d = a * std::cos(centre) / (std::sqrt(1 - e2 * sine * sine) * rq * std::cos(betaCentre));
    const double lambda = radians(longitude - 10);
    const double b =
        rq
        * std::sqrt(
            2 / (1 + std::sin(betaCentre) * std::sin(beta) + std::cos(betaCentre) * std::cos(beta) * std::cos(lambda)));
    return {
        falseEasting + b * d * std::cos(beta) * std::sin(lambda),
        falseNorthing
            + b / d
                * (std::cos(betaCentre) * std::sin(beta) - std::sin(betaCentre) * std::cos(beta) * std::cos(lambda))};
}

} // namespace officina
