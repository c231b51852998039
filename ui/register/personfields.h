// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/person/person.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

class DateEdit;
class EchoLine;
class Field;
class OtherPeople;
class Panel;
class QFormLayout;
class QPushButton;
class QWidget;
class Workspace;

// The rows of a form about its person, or one by one about several. While a name is typed those who look alike are
// offered: a person is registered once.
class PersonFields : public QObject
{
    Q_OBJECT
public:
    PersonFields(Workspace &workspace, QFormLayout *form, QObject *parent);

    QJsonArray people() const;            // for the act: each one known, or new; empty without a name
    void addTo(QJsonObject *state) const; // for a draft: as typed
    void restore(const QJsonObject &state);
    void clear();
    void echo();                     // what the program read in the fields, said beside them
    void setNumberAsked(bool asked); // then it says that the number is missing
    void setSeveral(bool several);   // another person can be typed once this one is
    DateEdit *birth() const { return m_birth; }
    QList<QWidget *> readingOrder() const;

Q_SIGNALS:
    void edited();
    void known(); // a person who is registered was taken: nothing of him is left to type

private:
    QJsonObject typed() const;
    void typeAnother();
    void change(const QJsonObject &other);
    void showOthers();
    void offerAlike();
    void use(const Person &person, const QString &address);
    void showAlike(bool shown);

    Workspace &m_workspace;
    QFormLayout *m_form;
    Field *m_name;
    EchoLine *m_nameEcho;
    QWidget *m_alikeHost;
    Panel *m_alike;
    DateEdit *m_birth;
    Field *m_number;
    EchoLine *m_numberEcho;
    Field *m_address;
    OtherPeople *m_others;
    QPushButton *m_another;
    QWidget *m_anotherHost;
    Person::Id m_person{};
    bool m_isNew = false; // none of those who look alike
    bool m_numberAsked = false;
    bool m_several = false;
    bool m_filling = false;
};
