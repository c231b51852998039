// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/publication/package.h"
#include "core/workspace.h"

#include <QWidget>

#include <functional>

class MessageLine;
class PlainLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

// A package of the catalogue from elsewhere, laid beside what is here before anything is taken in: what is new, who
// went on with what, and where someone has to choose. Nothing is deleted, and nothing of it is law.
class PackagePane : public QWidget
{
    Q_OBJECT
public:
    explicit PackagePane(Workspace &workspace, QWidget *parent = nullptr);

    bool choose();                  // asks for a file; false: none was chosen
    bool open(const QString &file); // false: it says why
    void make(const QString &code); // asks where, and writes the package of a type with what it uses
    void setAskFile(const std::function<QString(bool save, const QString &suggested)> &ask) { m_askFile = ask; }
    QWidget *first() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
    void tell();
    void takeIn();
    QWidget *entry(const PackageFinding &finding);

    Workspace &m_workspace;
    std::function<QString(bool, const QString &)> m_askFile;
    QString m_file{};
    QJsonObject m_json{};
    Package m_package{};
    QList<PackageFinding> m_findings{};
    QJsonObject m_choices{};
    PlainLabel *m_title;
    PlainLabel *m_from;
    MessageLine *m_message;
    QScrollArea *m_area;
    QVBoxLayout *m_entries;
    QPushButton *m_take;
    QPushButton *m_leave;
};
