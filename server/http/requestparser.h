// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/http/exchange.h"

// Reads one request from the bytes of a connection as they come, strictly: what could be read in two ways is refused.
class RequestParser
{
public:
    enum class State { Head, Body, Complete, Refused };

    RequestParser(qint64 headerLimit, qint64 bodyLimit);
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    // Takes from the front of the bytes what belongs to this request; what is left is asked for again with more behind.
    State put(QByteArray &bytes);

    int status() const;           // of the refusal
    const char *refusal() const;  // its code
    bool keepAlive() const;       // the client may ask more on this connection
    bool expectsContinue() const; // the client waits for a word before it sends the body
    qint64 bodySize() const;      // that was read
    HttpRequest take();           // once complete: method, path, query, headers, body

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};
