// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QToolButton>
#include <QWidget>

class OpenList;
class QVBoxLayout;

// Where one can be. What a role cannot use is not in its rail.
enum class Place {
    Today,
    Dossiers,
    People,
    Agenda,
    Team,
    Reports,
    Figures,
    Catalogue,
    Monitoring,
    Management,
    Sync,
    Settings,
    Help
};

QString placeName(Place place);
inline size_t qHash(Place place, size_t seed = 0)
{
    return ::qHash(int(place), seed);
}

// At the left of the window: mark and name, below each other the places with how much waits there; Settings and Help
// at the foot. Up and Down move, Enter or Space go, Tab passes all at once; Alt and the letter from anywhere.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setPlaces(const QList<Place> &places);
    void setCount(Place place, int count); // 0 shows nothing
    void setCurrent(Place place);
    void setLetters(bool on); // off while a page uses the letters of its own labels
    Place current() const { return m_current; }
    OpenList *openList() const { return m_open; } // between the places and what is at the foot
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void name();

    QVBoxLayout *m_layout;
    OpenList *m_open;
    QList<Place> m_places{};
    QList<QToolButton *> m_buttons{}; // in the order of m_places
    QHash<Place, int> m_counts{};
    Place m_current = Place::Today;
    bool m_letters = true;
};
