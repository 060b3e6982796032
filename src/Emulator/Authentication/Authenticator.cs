using System;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Identity;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Authentication;

/// <summary>Decides who a caller is: identity and rooms take the access key or a bearer token, chat only the token of a user.</summary>
internal sealed class Authenticator(HmacAuthentication hmac, TokenIssuer tokens, UserDirectory users, TimeProvider clock)
{
    public Caller Authenticate(HttpRequest request, ServiceDescription service, ReadOnlySpan<byte> body)
    {
        if (!AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out AuthenticationHeaderValue? header)
            || header.Parameter is null)
        {
            throw service == ServiceDescription.Chat
                ? ServiceException.Unauthorized()
                : ServiceException.Denied("An Authorization header is required.");
        }

        if (header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
        {
            return FromToken(header.Parameter, service);
        }

        if (service == ServiceDescription.Chat || header.Scheme != HmacSignature.Scheme)
        {
            throw ServiceException.Unauthorized();
        }

        hmac.Require(request, header.Parameter, body);
        return Caller.Service;
    }

    private Caller FromToken(string token, ServiceDescription service)
    {
        if (tokens.Read(token) is not { } claims || claims.ExpiresOn <= clock.GetUtcNow())
        {
            throw ServiceException.Unauthorized();
        }

        if (claims.UserId is null)
        {
            return service == ServiceDescription.Chat ? throw ServiceException.Unauthorized() : Caller.Service;
        }

        // A user's token must not manage identities; rooms takes any token of the emulator.
        bool takesUsers = service == ServiceDescription.Chat || service == ServiceDescription.Rooms;
        return takesUsers && users.HasGeneration(claims.UserId, claims.Generation)
            ? new Caller(claims.UserId, claims.Scopes)
            : throw ServiceException.Unauthorized();
    }
}
