// Made by `npm run generate` from the OpenAPI document of the API. Do not edit.

export interface paths {
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Api Keys
         * @description List the organisation's keys. The keys themselves are not kept.
         */
        get: operations["list_api_keys"];
        put?: never;
        /**
         * Create Api Key
         * @description Make a key. It stands in this answer and nowhere else.
         */
        post: operations["create_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Api Key
         * @description Revoke a key, from the next request on. The last admin key stays.
         */
        delete: operations["revoke_api_key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Capabilities
         * @description Find capabilities that hold all the words of `q`, or those that answer a `need`, best first.
         *
         *     `q` looks into names, labels, definitions and signals. With `need` the answer says how well each fits and
         *     which passage was met. With both, what answers the need must hold the words, too.
         */
        get: operations["list_capabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capabilities/{capability_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Capability
         * @description Get a capability in full.
         */
        get: operations["get_capability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Conversations
         * @description List conversations, newest first.
         */
        get: operations["list_conversations"];
        put?: never;
        /**
         * Begin Conversation
         * @description Begin a conversation; the answer holds the first question.
         */
        post: operations["begin_conversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Conversation
         * @description Get a conversation with its newest reply.
         */
        get: operations["get_conversation"];
        put?: never;
        post?: never;
        /**
         * Delete Conversation
         * @description Delete a conversation with everything said in it. Role profiles made of it stay.
         */
        delete: operations["delete_conversation"];
        options?: never;
        head?: never;
        /**
         * Rename Conversation
         * @description Give a conversation another title.
         */
        patch: operations["rename_conversation"];
        trace?: never;
    };
    "/v1/conversations/{conversation_id}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Brief
         * @description Get what the conversation has established so far, by slot.
         */
        get: operations["get_brief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversation_id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Documents
         * @description List the documents of a conversation, oldest first.
         */
        get: operations["list_documents"];
        put?: never;
        /**
         * Upload Document
         * @description Hand over a document. What it says is shown and counts only once `confirm_findings` has said so.
         *
         *     The file is read by its content, whatever its name says, and is not kept; its text is.
         */
        post: operations["upload_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversation_id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Document
         * @description Get what was read in a document, how each finding stands, and its text by page.
         */
        get: operations["get_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversation_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Events
         * @description Get the events of a conversation in order.
         */
        get: operations["get_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversation_id}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Hearing
         * @description Get the leading capabilities with the words behind each, once enough is settled to name any.
         */
        get: operations["get_hearing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversation_id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Proposal
         * @description Get the proposal as it stands; 404 while there is none.
         */
        get: operations["get_proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversation_id}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Turns
         * @description List what was said, oldest first: each message with the reply to it, the opening as turn 0.
         */
        get: operations["list_turns"];
        put?: never;
        /**
         * Take Turn
         * @description Answer a message. The same message again, by its `message_id`, gets the same answer, stored once.
         *
         *     The turn is stored before the answer is sent; of a stream before its last event, `done`.
         */
        post: operations["take_turn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Domains
         * @description List the domains of the library, or of an imported framework, with how much is in each.
         */
        get: operations["list_domains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase Organisation
         * @description Erase all conversations, role profiles, learning plans and imported frameworks. Keys, sessions, counts stay.
         *
         *     Export first: nothing can be brought back.
         */
        post: operations["erase_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Organisation
         * @description Get everything the organisation has here, as it is at this moment.
         *
         *     Conversations with all events, role profiles, learning plans, the names of imported frameworks and of API keys.
         */
        get: operations["export_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Liveness
         * @description Say that the process answers.
         */
        get: operations["get_liveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Readiness
         * @description Say how each part is doing; 503 until every needed one is ready.
         */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Kpis
         * @description List KPIs that hold all the words of `q` in name, aliases or formula; half a word is enough.
         */
        get: operations["list_kpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/{kpi_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Kpi
         * @description Get a KPI with the measures before and after it and the capabilities that move it.
         */
        get: operations["get_kpi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List All Learning Plans
         * @description List learning plans in brief, newest first.
         */
        get: operations["list_all_learning_plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning-plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Learning Plan
         * @description Get a learning plan; its ETag is what a change has to name.
         */
        get: operations["get_learning_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Learning Plan
         * @description Move, drop or restore activities, or change the limits; what follows is scheduled anew.
         *
         *     The plan stays one of the version of the role profile that it was made for.
         */
        patch: operations["change_learning_plan"];
        trace?: never;
    };
    "/v1/learning-plans/{plan_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report Learning Plan
         * @description Get a learning plan, with the role profile as it was when the plan was made.
         */
        get: operations["report_learning_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Organisation Settings
         * @description Get what the organisation has chosen.
         */
        get: operations["get_organisation_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Organisation Settings
         * @description Switch the masking of names on or off. No other organisation is affected.
         */
        patch: operations["change_organisation_settings"];
        trace?: never;
    };
    "/v1/role-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Role Profiles
         * @description List role profiles, newest first: those that hold all words of `q` in title, goal or capability names.
         */
        get: operations["list_role_profiles"];
        put?: never;
        /**
         * Create Role Profile
         * @description Make a draft: of a conversation's proposal, accepted or as it stands now, or empty with a title.
         */
        post: operations["create_role_profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-profiles/{role_profile_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Role Profile
         * @description Get a role profile; its ETag is what a change has to name.
         */
        get: operations["get_role_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Role Profile
         * @description Change a draft, or move a role profile on: draft → validated → published → retired.
         */
        patch: operations["change_role_profile"];
        trace?: never;
    };
    "/v1/role-profiles/{role_profile_id}/capabilities/{capability_id}/tailored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Tailored
         * @description Get a capability as it is worded for the organisation, marked as adapted, and the record's text beside it.
         */
        get: operations["get_tailored"];
        put?: never;
        /**
         * Tailor Capability
         * @description Have the language model word a capability in the leader's terms. The record itself is never changed.
         *
         *     What it gives back is checked line by line; what fails is asked for once more and then refused: nothing changes.
         *     Takes as long as the model takes.
         */
        post: operations["tailor_capability"];
        /**
         * Withdraw Tailored
         * @description Go back to the library's text.
         */
        delete: operations["withdraw_tailored"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-profiles/{role_profile_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Revisions
         * @description List what was changed in a role profile, when and by whom, newest first.
         */
        get: operations["list_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-profiles/{role_profile_id}/history/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Revision
         * @description Get one version of a role profile, whole.
         */
        get: operations["get_revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-profiles/{role_profile_id}/learning-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Learning Plans
         * @description List the learning plans of a role profile, newest first.
         */
        get: operations["list_learning_plans"];
        put?: never;
        /**
         * Create Learning Plan
         * @description Write a learning plan for the role profile as it is now, within the limits given.
         */
        post: operations["create_learning_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-profiles/{role_profile_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report Role Profile
         * @description Get a role profile as it is now, with the newest learning plan made for it where there is one.
         */
        get: operations["report_role_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-profiles/{role_profile_id}/tailored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tailored
         * @description List the capabilities of a role profile that are worded for the organisation, with both texts.
         */
        get: operations["list_tailored"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-profiles/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Matrix
         * @description Get role profiles side by side: every capability any of them needs, with level and weight by role.
         */
        get: operations["get_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Session
         * @description Say who is calling: which organisation, with which scopes, and until when.
         */
        get: operations["get_session"];
        put?: never;
        post?: never;
        /**
         * Sign Out
         * @description Sign out: the session ends at once, and the cookie is taken back.
         */
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In
         * @description Sign in with a link's token, which this uses up. The only change that needs no key.
         */
        post: operations["sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Sign In Link
         * @description Make a link that signs in another browser, with the caller's own scopes.
         */
        post: operations["create_sign_in_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Usage
         * @description Get what the language model was asked, and what it may be asked. Days without a call are left out.
         */
        get: operations["get_usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Accept
         * @description The proposal stands; make a role profile of it.
         */
        Accept: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "accept";
        };
        /** Accepted */
        Accepted: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "accepted";
        };
        /**
         * Accomplishments
         * @description What a top performer in the work leaves behind, at level 3 and at level 5.
         */
        Accomplishments: {
            /** Proficient */
            proficient: string;
            /** Shaping */
            shaping: string;
        };
        /**
         * Activity
         * @description One learning experience with one outcome. `hours` is the learner's time in hours.
         */
        Activity: {
            /** Evidence */
            evidence: string;
            format: components["schemas"]["ActivityFormat"];
            /** Hours */
            hours: number;
            /** Outcome */
            outcome: string;
            /** Practice */
            practice: string;
            strand: components["schemas"]["Strand"];
            /** Title */
            title: string;
        };
        /**
         * ActivityFormat
         * @enum {string}
         */
        ActivityFormat: "e-learning" | "microlearning" | "job-aid" | "coaching" | "mentoring" | "peer-learning" | "stretch-assignment" | "simulation" | "workshop" | "shadowing" | "community" | "captured-interaction";
        /**
         * ActivityMeasure
         * @description How it will show: a KPI of the library or the leader, an indicator of the level, or both.
         */
        ActivityMeasure: {
            /** Indicator */
            indicator?: string | null;
            /** Kpi Id */
            kpi_id?: string | null;
            /** Kpi Name */
            kpi_name?: string | null;
            /** Text */
            text: string;
        };
        /**
         * Add
         * @description Put a capability into the proposal, by id or by words that name it or the need.
         */
        Add: {
            /** Capability */
            capability: string;
            /** Level */
            level?: (1 | 2 | 3 | 4 | 5) | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "add";
        };
        /**
         * Adjustments
         * @description What people changed in a plan by hand: `pins` with the newest first, and what they took out.
         */
        Adjustments: {
            /**
             * Dropped
             * @default []
             */
            dropped: string[];
            /**
             * Pins
             * @default []
             */
            pins: components["schemas"]["Pin"][];
        };
        /**
         * Answer
         * @description The message told us something. Drafts may fill any slots, not only the one asked about.
         */
        Answer: {
            /** Drafts */
            drafts: components["schemas"]["FindingDraft"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "answer";
            /** Vague */
            vague?: string | null;
        };
        /**
         * Answered
         * @description A side question was answered, from the help texts with these ids; with none it was passed over.
         */
        Answered: {
            /**
             * Calls
             * @default []
             */
            calls: components["schemas"]["ModelCall"][];
            /** Fallback */
            fallback?: string | null;
            /**
             * Rejected
             * @default []
             */
            rejected: components["schemas"]["Rejection"][];
            /** Topics */
            topics: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "answered";
        };
        /**
         * ApiKeyAnswer
         * @description A stored key. The key itself is not kept and can't be shown again. `last_used_at` is true to the hour.
         * @example {
         *       "created_at": "2025-10-27T09:30:00Z",
         *       "id": "key_01k8m2z0000000000000000000",
         *       "name": "Slack",
         *       "prefix": "cw_8x2m9q4t",
         *       "scopes": [
         *         "converse",
         *         "read"
         *       ]
         *     }
         */
        ApiKeyAnswer: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /** Last Used At */
            last_used_at?: string | null;
            /** Name */
            name: string;
            /** Prefix */
            prefix: string;
            /** Scopes */
            scopes: components["schemas"]["ApiScope"][];
        };
        /**
         * ApiKeyListing
         * @example {
         *       "items": [
         *         {
         *           "created_at": "2025-10-27T09:30:00Z",
         *           "id": "key_01k8m2z0000000000000000000",
         *           "name": "Slack",
         *           "prefix": "cw_8x2m9q4t",
         *           "scopes": [
         *             "converse",
         *             "read"
         *           ]
         *         }
         *       ]
         *     }
         */
        ApiKeyListing: {
            /** Items */
            items: components["schemas"]["ApiKeyAnswer"][];
        };
        /**
         * ApiKeyRequest
         * @description Makes an API key. Scopes don't contain each other: an admin key that reads needs both.
         * @example {
         *       "name": "Slack",
         *       "scopes": [
         *         "converse",
         *         "read"
         *       ]
         *     }
         */
        ApiKeyRequest: {
            /** Name */
            name: string;
            /** Scopes */
            scopes: components["schemas"]["ApiScope"][];
        };
        /**
         * ApiScope
         * @description What a key may do. Scopes don't contain each other.
         * @enum {string}
         */
        ApiScope: "converse" | "read" | "write" | "admin";
        /**
         * Ask
         * @description One question. `why` is shown when the leader asks; `choices` are quick replies and may be empty.
         *
         *     `most` says how many of them one answer may name. `notes` says what each means, or is empty.
         */
        Ask: {
            /**
             * Choices
             * @default []
             */
            choices: string[];
            /**
             * Most
             * @default 1
             */
            most: number;
            /**
             * Notes
             * @default []
             */
            notes: string[];
            /** Question Id */
            question_id: string;
            slot: components["schemas"]["Slot"];
            /** Text */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ask";
            /** Why */
            why: string;
        };
        /**
         * Why
         * @description Why do you ask?
         */
        assistant__commands__Why: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "why";
        };
        /**
         * AttachDocument
         * @description A document was handed over. Comes with the upload itself, which is where its text is.
         */
        AttachDocument: {
            /** Document Id */
            document_id: string;
            /** Name */
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "attach_document";
        };
        /** Back */
        Back: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "back";
        };
        /**
         * BriefAnswer
         * @description What the conversation has established, by slot; `missing` are required slots still open.
         * @example {
         *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *       "missing": [
         *         "kpi",
         *         "confirmation"
         *       ],
         *       "progress": {
         *         "required": 8,
         *         "settled": 6
         *       },
         *       "skipped": {
         *         "constraints": "skipped"
         *       },
         *       "slots": {
         *         "goal": [
         *           {
         *             "assumption": false,
         *             "id": "f1",
         *             "quote": "we need to keep more of the customers we have",
         *             "slot": "goal",
         *             "tag": "goal",
         *             "turn": 1,
         *             "value": "Keep more of the customers we have"
         *           }
         *         ]
         *       }
         *     }
         */
        BriefAnswer: {
            /** Conversation Id */
            conversation_id: string;
            /** Missing */
            missing: components["schemas"]["Slot"][];
            progress: components["schemas"]["Progress"];
            /** Skipped */
            skipped: {
                [key: string]: string;
            };
            /** Slots */
            slots: {
                [key: string]: components["schemas"]["Finding"][];
            };
        };
        /**
         * Campaign
         * @description What is done about one focus capability. `manager` is what its manager keeps asking.
         *
         *     `indicators` are the level's. `missing` are strands without an activity; `notes` say why, for each.
         */
        Campaign: {
            /** Activities */
            activities: components["schemas"]["PlannedActivity"][];
            /** Capability Id */
            capability_id: string;
            goal: components["schemas"]["CampaignGoal"];
            /** Indicators */
            indicators: string[];
            /** Level */
            level: number;
            /** Level Name */
            level_name: string;
            /** Manager */
            manager: string;
            /** Missing */
            missing: components["schemas"]["Strand"][];
            /** Name */
            name: string;
            /**
             * Notes
             * @default []
             */
            notes: string[];
            /** Weight */
            weight: number;
            why: components["schemas"]["workforce__learning_plans__Why"];
        };
        /**
         * CampaignGoal
         * @description The one goal of a campaign. `kpi` has baseline, target and date as far as the leader gave them.
         */
        CampaignGoal: {
            /** How */
            how?: string | null;
            kpi?: components["schemas"]["KpiReading"] | null;
            /** Text */
            text: string;
        };
        /**
         * CapabilityAddition
         * @description A capability to add, from the profile's framework. Without a weight it takes its share of the hundred.
         *
         *     `as_in_version` brings back one that was dropped: reason, KPI and evidence are those it had in that
         *     version of the profile.
         */
        CapabilityAddition: {
            /** As In Version */
            as_in_version?: number | null;
            /** Capability Id */
            capability_id: string;
            /**
             * Focus
             * @default false
             */
            focus: boolean;
            /** Level */
            level: number;
            /**
             * Reason
             * @default Added by hand.
             */
            reason: string;
            /** Weight */
            weight?: number | null;
        };
        /**
         * CapabilityAnswer
         * @description A capability in full, with the framework it comes from and the names of all it refers to.
         * @example {
         *       "activities": [],
         *       "alt_labels": [
         *         "contract renewal"
         *       ],
         *       "coaching": "",
         *       "components": {
         *         "behaviours": [],
         *         "knowledge": [],
         *         "processes": [],
         *         "skills": [
         *           "Shows value in the customer's numbers"
         *         ],
         *         "tools": []
         *       },
         *       "definition": "Brings customers to renew, by showing early what they have gained.",
         *       "domain": "sales",
         *       "domain_name": "Sales",
         *       "framework": "capwright",
         *       "framework_version": "9f2c41d07ab3e658",
         *       "id": "renewal-management",
         *       "kind": "technical",
         *       "kpis": [
         *         {
         *           "kpi_id": "renewal-rate",
         *           "name": "Renewal rate"
         *         }
         *       ],
         *       "levels": [
         *         {
         *           "indicators": [
         *             "Opens the renewal talk early"
         *           ],
         *           "level": 3,
         *           "name": "Proficient"
         *         }
         *       ],
         *       "name": "Renewal management",
         *       "not_to_confuse_with": [],
         *       "related": [
         *         {
         *           "capability_id": "account-planning",
         *           "name": "Account planning"
         *         }
         *       ],
         *       "signals": [
         *         "We talk to customers only when the contract runs out"
         *       ]
         *     }
         */
        CapabilityAnswer: {
            accomplishments: components["schemas"]["Accomplishments"] | null;
            /** Activities */
            activities: components["schemas"]["Activity"][];
            /** Alt Labels */
            alt_labels: string[];
            /** Coaching */
            coaching: string;
            components: components["schemas"]["Components"];
            /** Definition */
            definition: string;
            /** Domain */
            domain: string;
            /** Domain Name */
            domain_name: string;
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"] | null;
            /** Kpis */
            kpis: components["schemas"]["KpiReference"][];
            /** Levels */
            levels: components["schemas"]["LevelAnswer"][];
            /** Name */
            name: string;
            /** Not To Confuse With */
            not_to_confuse_with: components["schemas"]["RelatedCapability"][];
            /** Related */
            related: components["schemas"]["CapabilityReference"][];
            /** Signals */
            signals: string[];
        };
        /**
         * CapabilityChange
         * @description Changes to a capability that the profile already has; what is left out stays as it is.
         */
        CapabilityChange: {
            /** Capability Id */
            capability_id: string;
            /** Focus */
            focus?: boolean | null;
            /** Level */
            level?: number | null;
            /** Reason */
            reason?: string | null;
            /** Weight */
            weight?: number | null;
        };
        /**
         * CapabilityFacets
         * @description The values of the filters, those with most results first.
         */
        CapabilityFacets: {
            /** Domain */
            domain: components["schemas"]["FacetValue"][];
            /** Kind */
            kind: components["schemas"]["FacetValue"][];
        };
        /**
         * CapabilityListing
         * @description A page of what was found, `total` of all pages, and the filters' values with counts.
         * @example {
         *       "facets": {
         *         "domain": [
         *           {
         *             "count": 1,
         *             "id": "sales",
         *             "name": "Sales"
         *           }
         *         ],
         *         "kind": [
         *           {
         *             "count": 1,
         *             "id": "technical",
         *             "name": "Technical"
         *           }
         *         ]
         *       },
         *       "items": [
         *         {
         *           "definition": "Brings customers to renew, by showing early what they have gained.",
         *           "domain": "sales",
         *           "id": "renewal-management",
         *           "kind": "technical",
         *           "met": [
         *             {
         *               "passage": "We talk to customers only when the contract runs out",
         *               "passage_kind": "signal",
         *               "source": "lexical",
         *               "terms": [
         *                 "customers",
         *                 "contract"
         *               ]
         *             }
         *           ],
         *           "name": "Renewal management",
         *           "score": 0.62
         *         }
         *       ],
         *       "total": 1
         *     }
         */
        CapabilityListing: {
            facets: components["schemas"]["CapabilityFacets"];
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["FoundCapability"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total: number;
        };
        /**
         * CapabilityReference
         * @description Another capability, by id and name.
         */
        CapabilityReference: {
            /** Capability Id */
            capability_id: string;
            /** Name */
            name: string;
        };
        /**
         * CapabilityText
         * @description What is worded for an organisation: definition, indicators by level, activities in the record's order.
         */
        CapabilityText: {
            /** Activities */
            activities: components["schemas"]["Activity"][];
            /** Definition */
            definition: string;
            /** Levels */
            levels: components["schemas"]["LevelText"][];
        };
        /**
         * Cell
         * @description Six cells of cause. After Thomas Gilbert's behaviour engineering model (Human Competence, 1978).
         * @enum {string}
         */
        Cell: "expectations" | "tools" | "consequences" | "skills" | "fit" | "motive";
        /**
         * Clarify
         * @description What do you mean? With `capability`, by that one on the short list.
         */
        Clarify: {
            /** Capability */
            capability?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "clarify";
        };
        /** Compare */
        Compare: {
            /** First */
            first: string;
            /** Second */
            second: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "compare";
        };
        /** Comparison */
        Comparison: {
            /** First */
            first: string;
            /** Rows */
            rows: components["schemas"]["ComparisonRow"][];
            /** Second */
            second: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "comparison";
        };
        /** ComparisonRow */
        ComparisonRow: {
            /** Aspect */
            aspect: string;
            /** First */
            first: string;
            /** Second */
            second: string;
        };
        /** Components */
        Components: {
            /**
             * Behaviours
             * @default []
             */
            behaviours: string[];
            /**
             * Knowledge
             * @default []
             */
            knowledge: string[];
            /**
             * Processes
             * @default []
             */
            processes: string[];
            /**
             * Skills
             * @default []
             */
            skills: string[];
            /**
             * Tools
             * @default []
             */
            tools: string[];
        };
        /**
         * Confirm
         * @description Yes to a read-back or to a question that can be answered with yes.
         */
        Confirm: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "confirm";
        };
        /**
         * Confirmed
         * @description The leader agreed to a read-back.
         */
        Confirmed: {
            /** Turn */
            turn: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "confirmed";
        };
        /**
         * ConfirmFindings
         * @description Which of the findings of a document hold: their numbers, all of them, or none. The others are dropped.
         */
        ConfirmFindings: {
            /** Document Id */
            document_id: string;
            /** Keep */
            keep: number[] | ("all" | "none");
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "confirm_findings";
        };
        /**
         * Contradicted
         * @description Two findings can't both stand; the leader is asked which one does.
         */
        Contradicted: {
            /** Before */
            before: string;
            /** Before Id */
            before_id: string;
            /** Now */
            now: string;
            /** Now Id */
            now_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contradicted";
        };
        /**
         * ConversationAnswer
         * @description A conversation with its newest reply.
         * @example {
         *       "blocks": [
         *         {
         *           "text": "Renewals are to rise from 82 to 90 per cent by June.",
         *           "type": "say"
         *         },
         *         {
         *           "choices": [
         *             "I don't know yet",
         *             "Skip"
         *           ],
         *           "question_id": "kpi-first",
         *           "slot": "kpi",
         *           "text": "Which number tells you that it worked?",
         *           "type": "ask",
         *           "why": "A capability is worth what it moves. The number tells which one to look for."
         *         }
         *       ],
         *       "created_at": "2025-10-27T09:30:00Z",
         *       "framework": "capwright",
         *       "framework_version": "9f2c41d07ab3e658",
         *       "id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *       "progress": {
         *         "required": 8,
         *         "settled": 5
         *       },
         *       "status": "interview",
         *       "title": "Keep more of the customers we have",
         *       "turn": 3,
         *       "updated_at": "2025-10-27T09:30:00Z"
         *     }
         */
        ConversationAnswer: {
            /**
             * Blocks
             * @default []
             */
            blocks: (components["schemas"]["Say"] | components["schemas"]["Ask"] | components["schemas"]["ReadBack"] | components["schemas"]["ShowFindings"] | components["schemas"]["Environment"] | components["schemas"]["ShowProposal"] | components["schemas"]["Comparison"])[];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Id */
            id: string;
            progress: components["schemas"]["Progress"];
            /**
             * Status
             * @enum {string}
             */
            status: "interview" | "proposal" | "accepted";
            /** Title */
            title: string | null;
            /** Turn */
            turn: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * ConversationChange
         * @description Renames a conversation.
         * @example {
         *       "title": "Keep more customers"
         *     }
         */
        ConversationChange: {
            /** Title */
            title: string;
        };
        /**
         * ConversationListing
         * @example {
         *       "items": [
         *         {
         *           "created_at": "2025-10-27T09:30:00Z",
         *           "framework": "capwright",
         *           "framework_version": "9f2c41d07ab3e658",
         *           "id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *           "progress": {
         *             "required": 8,
         *             "settled": 5
         *           },
         *           "status": "interview",
         *           "title": "Keep more of the customers we have",
         *           "turn": 3,
         *           "updated_at": "2025-10-27T09:30:00Z"
         *         }
         *       ]
         *     }
         */
        ConversationListing: {
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["ConversationSummary"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * ConversationRequest
         * @description Begins a conversation; every field may be left out. `framework` names an imported one.
         * @example {
         *       "framework": "capwright",
         *       "title": "Keep more customers"
         *     }
         */
        ConversationRequest: {
            /** Framework */
            framework?: string | null;
            /**
             * Seed
             * @description Chooses among wordings; the same seed says the same.
             */
            seed?: number | null;
            /** Title */
            title?: string | null;
        };
        /**
         * ConversationSummary
         * @description A conversation in a list. `turn` counts the leader's messages.
         * @example {
         *       "created_at": "2025-10-27T09:30:00Z",
         *       "framework": "capwright",
         *       "framework_version": "9f2c41d07ab3e658",
         *       "id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *       "progress": {
         *         "required": 8,
         *         "settled": 5
         *       },
         *       "status": "interview",
         *       "title": "Keep more of the customers we have",
         *       "turn": 3,
         *       "updated_at": "2025-10-27T09:30:00Z"
         *     }
         */
        ConversationSummary: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Id */
            id: string;
            progress: components["schemas"]["Progress"];
            /**
             * Status
             * @enum {string}
             */
            status: "interview" | "proposal" | "accepted";
            /** Title */
            title: string | null;
            /** Turn */
            turn: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * Correct
         * @description An earlier answer was wrong. With drafts they replace what `slot` held; without, we ask again.
         *
         *     With `finding_id` they take the place of that one finding, and whatever else they say is added.
         */
        Correct: {
            /**
             * Drafts
             * @default []
             */
            drafts: components["schemas"]["FindingDraft"][];
            /** Finding Id */
            finding_id?: string | null;
            slot?: components["schemas"]["Slot"] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "correct";
        };
        /**
         * Deny
         * @description No to a read-back, without saying what is wrong.
         */
        Deny: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deny";
        };
        /**
         * Direction
         * @enum {string}
         */
        Direction: "up" | "down";
        /**
         * DocumentAnswer
         * @description A document with what was read in it, and its text by page. `next_after` is null on the last page.
         * @example {
         *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *       "created_at": "2025-10-27T09:30:00Z",
         *       "extent": "12 pages",
         *       "findings": [
         *         {
         *           "kpi": {
         *             "baseline": 82,
         *             "direction": "up",
         *             "due": "2026-06-30",
         *             "kpi_id": "renewal-rate",
         *             "name": "renewal rate",
         *             "target": 90,
         *             "timing": "lagging",
         *             "unit": "%"
         *           },
         *           "label": "page 3",
         *           "number": 1,
         *           "page": 3,
         *           "quote": "The renewal rate rises from 82% to 90% by June 2026.",
         *           "slot": "kpi",
         *           "standing": "waiting",
         *           "value": "renewal rate from 82% to 90% by 30 June 2026"
         *         }
         *       ],
         *       "id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
         *       "kind": "pdf",
         *       "name": "Strategy 2027.pdf",
         *       "pages": 12,
         *       "size": 482113,
         *       "text": [
         *         {
         *           "heading": "",
         *           "label": "page 3",
         *           "number": 3,
         *           "text": "The renewal rate rises from 82% to 90% by June 2026."
         *         }
         *       ]
         *     }
         */
        DocumentAnswer: {
            /** Conversation Id */
            conversation_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Extent */
            extent: string;
            /** Findings */
            findings: components["schemas"]["DocumentFindingAnswer"][];
            /** Id */
            id: string;
            kind: components["schemas"]["FileKind"];
            /** Name */
            name: string;
            /** Next After */
            next_after: number | null;
            /** Pages */
            pages: number;
            /** Size */
            size: number;
            /** Text */
            text: components["schemas"]["DocumentPage"][];
        };
        /**
         * DocumentFinding
         * @description A fact a document states. It counts as nothing until the leader confirms it.
         *
         *     `number` counts from 1 within the document and is what "1 and 3" refers to. `quote` stands verbatim in the text
         *     of page `page`, which is called `label`.
         */
        DocumentFinding: {
            /**
             * Assumption
             * @default false
             */
            assumption: boolean;
            /** Capability Id */
            capability_id?: string | null;
            cell?: components["schemas"]["Cell"] | null;
            kpi?: components["schemas"]["KpiReading"] | null;
            /** Label */
            label: string;
            /** Number */
            number: number;
            /** Page */
            page: number;
            /** Quote */
            quote: string;
            slot: components["schemas"]["Slot"];
            /** Tag */
            tag?: string | null;
            /** Value */
            value: string;
        };
        /**
         * DocumentFindingAnswer
         * @description A finding of a document. Only one that is `kept` stands in the brief, there as `finding_id`.
         * @example {
         *       "kpi": {
         *         "baseline": 82,
         *         "direction": "up",
         *         "due": "2026-06-30",
         *         "kpi_id": "renewal-rate",
         *         "name": "renewal rate",
         *         "target": 90,
         *         "timing": "lagging",
         *         "unit": "%"
         *       },
         *       "label": "page 3",
         *       "number": 1,
         *       "page": 3,
         *       "quote": "The renewal rate rises from 82% to 90% by June 2026.",
         *       "slot": "kpi",
         *       "standing": "waiting",
         *       "value": "renewal rate from 82% to 90% by 30 June 2026"
         *     }
         */
        DocumentFindingAnswer: {
            cell: components["schemas"]["Cell"] | null;
            /** Finding Id */
            finding_id: string | null;
            kpi: components["schemas"]["KpiReading"] | null;
            /** Label */
            label: string;
            /** Number */
            number: number;
            /** Page */
            page: number;
            /** Quote */
            quote: string;
            slot: components["schemas"]["Slot"];
            /**
             * Standing
             * @enum {string}
             */
            standing: "waiting" | "kept" | "dropped";
            /** Tag */
            tag: string | null;
            /** Value */
            value: string;
        };
        /**
         * DocumentListing
         * @example {
         *       "items": [
         *         {
         *           "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *           "created_at": "2025-10-27T09:30:00Z",
         *           "extent": "12 pages",
         *           "id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
         *           "kind": "pdf",
         *           "name": "Strategy 2027.pdf",
         *           "pages": 12,
         *           "size": 482113
         *         }
         *       ]
         *     }
         */
        DocumentListing: {
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["DocumentSummary"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * DocumentPage
         * @description A page, slide, section or row, as it is called to people (`label`), with its text.
         */
        DocumentPage: {
            /** Heading */
            heading: string;
            /** Label */
            label: string;
            /** Number */
            number: number;
            /** Text */
            text: string;
        };
        /**
         * DocumentRead
         * @description A document was read. Its findings are proposed: none of them counts until the leader confirms it.
         *
         *     `extent` says how much the document is ("12 pages"); `left_out` counts findings beyond those that are shown.
         */
        DocumentRead: {
            /**
             * Calls
             * @default []
             */
            calls: components["schemas"]["ModelCall"][];
            /** Document Id */
            document_id: string;
            /** Extent */
            extent: string;
            /** Fallback */
            fallback?: string | null;
            /** Findings */
            findings: components["schemas"]["DocumentFinding"][];
            /**
             * Left Out
             * @default 0
             */
            left_out: number;
            /** Name */
            name: string;
            /**
             * Rejected
             * @default []
             */
            rejected: components["schemas"]["Rejection"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "document_read";
        };
        /**
         * DocumentSettled
         * @description The leader has said which findings of a document hold: those `kept`, by number. The rest are dropped.
         */
        DocumentSettled: {
            /** Document Id */
            document_id: string;
            /** Kept */
            kept: number[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "document_settled";
        };
        /**
         * DocumentSummary
         * @description A document. `extent` says how much it is, in words; `size` is the file's, in bytes, which is not kept.
         * @example {
         *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *       "created_at": "2025-10-27T09:30:00Z",
         *       "extent": "12 pages",
         *       "id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
         *       "kind": "pdf",
         *       "name": "Strategy 2027.pdf",
         *       "pages": 12,
         *       "size": 482113
         *     }
         */
        DocumentSummary: {
            /** Conversation Id */
            conversation_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Extent */
            extent: string;
            /** Id */
            id: string;
            kind: components["schemas"]["FileKind"];
            /** Name */
            name: string;
            /** Pages */
            pages: number;
            /** Size */
            size: number;
        };
        /**
         * DomainAnswer
         * @description A field of work, and how much the framework holds of it.
         */
        DomainAnswer: {
            /** Capabilities */
            capabilities: number;
            /** Description */
            description: string;
            /** Id */
            id: string;
            /** Kpis */
            kpis: number;
            /** Name */
            name: string;
        };
        /**
         * DomainListing
         * @description All domains of a framework.
         * @example {
         *       "items": [
         *         {
         *           "capabilities": 40,
         *           "description": "Finds, wins and keeps customers.",
         *           "id": "sales",
         *           "kpis": 12,
         *           "name": "Sales"
         *         }
         *       ]
         *     }
         */
        DomainListing: {
            /** Items */
            items: components["schemas"]["DomainAnswer"][];
        };
        /** DontKnow */
        DontKnow: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dont_know";
        };
        /**
         * Drop
         * @description Take a capability out of the proposal. `capability` is an id, or words that name it.
         */
        Drop: {
            /** Capability */
            capability: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "drop";
        };
        /**
         * Enough
         * @description Stop asking and show what you have.
         */
        Enough: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enough";
        };
        /**
         * EnoughSaid
         * @description The leader wants to see the proposal now.
         */
        EnoughSaid: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enough_said";
        };
        /**
         * Environment
         * @description Said before any capability when the causes are mostly environment.
         */
        Environment: {
            /** Remedies */
            remedies: components["schemas"]["Remedy"][];
            /** Text */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment";
        };
        /**
         * ErasureAnswer
         * @description How many of each there were. They can't be brought back.
         * @example {
         *       "conversations": 12,
         *       "frameworks": 1,
         *       "learning_plans": 3,
         *       "role_profiles": 4
         *     }
         */
        ErasureAnswer: {
            /** Conversations */
            conversations: number;
            /** Frameworks */
            frameworks: number;
            /** Learning Plans */
            learning_plans: number;
            /** Role Profiles */
            role_profiles: number;
        };
        /**
         * ErasureRequest
         * @description Erases everything. `confirm` is the organisation's name, letter by letter, so that it can't be a slip.
         * @example {
         *       "confirm": "My organisation"
         *     }
         */
        ErasureRequest: {
            /** Confirm */
            confirm: string;
        };
        /**
         * EventListing
         * @description Events in order. `next_after` is what to send as `after` for the next page, null on the last.
         * @example {
         *       "items": [
         *         {
         *           "event": {
         *             "finding": {
         *               "assumption": false,
         *               "id": "f1",
         *               "quote": "we need to keep more of the customers we have",
         *               "slot": "goal",
         *               "tag": "goal",
         *               "turn": 1,
         *               "value": "Keep more of the customers we have"
         *             },
         *             "type": "found"
         *           },
         *           "seq": 4
         *         }
         *       ]
         *     }
         */
        EventListing: {
            /** Items */
            items: components["schemas"]["NumberedEvent"][];
            /** Next After */
            next_after: number | null;
        };
        /**
         * Evidence
         * @description The leader's own words, and the passage of the library they met.
         *
         *     `source` says who brought them together: shared words, nearness in meaning, the leader who named the capability,
         *     a language model's grade, the remedy for a cause, which takes the capability, or the leader who picked it from
         *     the short list. `document` names the place when the words stand in a document they confirmed.
         */
        Evidence: {
            /** Document */
            document?: string | null;
            /** Finding Id */
            finding_id: string;
            /** Passage */
            passage: string;
            /** Passage Kind */
            passage_kind: string;
            /** Quote */
            quote: string;
            /**
             * Source
             * @enum {string}
             */
            source: "lexical" | "dense" | "named" | "model" | "remedy" | "picked";
            /** Turn */
            turn: number;
        };
        /**
         * FacetValue
         * @description A value of a filter, and how many results it would leave with the other filters as they are.
         */
        FacetValue: {
            /** Count */
            count: number;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * FieldProblem
         * @description One field that can't be used, and why.
         */
        FieldProblem: {
            /** Field */
            field: string;
            /** Problem */
            problem: string;
        };
        /**
         * FileKind
         * @description The kinds of files that can be read, by their usual ending.
         * @enum {string}
         */
        FileKind: "pdf" | "docx" | "xlsx" | "pptx" | "txt" | "md";
        /**
         * Finding
         * @description A fact in the brief. `id` is unique in its conversation, `turn` counts the leader's messages from 1.
         *
         *     With a `source` the quote stands in that document, and `turn` is the one the leader confirmed it in.
         */
        Finding: {
            /**
             * Assumption
             * @default false
             */
            assumption: boolean;
            /** Capability Id */
            capability_id?: string | null;
            cell?: components["schemas"]["Cell"] | null;
            /** Id */
            id: string;
            kpi?: components["schemas"]["KpiReading"] | null;
            /** Quote */
            quote: string;
            slot: components["schemas"]["Slot"];
            source?: components["schemas"]["Source"] | null;
            /** Tag */
            tag?: string | null;
            /** Turn */
            turn: number;
            /** Value */
            value: string;
        };
        /**
         * FindingDraft
         * @description A fact as an interpreter took it from one message, before it has an id.
         *
         *     `quote` stands in the message exactly as written. `value` is the short form that is read back.
         *     `tag` refines a slot: goal | initiative; well | badly (incident); low | high (level). `capability_id` is the
         *     capability that was picked from the short list with these words.
         */
        FindingDraft: {
            /**
             * Assumption
             * @default false
             */
            assumption: boolean;
            /** Capability Id */
            capability_id?: string | null;
            cell?: components["schemas"]["Cell"] | null;
            kpi?: components["schemas"]["KpiReading"] | null;
            /** Quote */
            quote: string;
            slot: components["schemas"]["Slot"];
            /** Tag */
            tag?: string | null;
            /** Value */
            value: string;
        };
        /**
         * Forget
         * @description Take out of the notes what was last noted with these words.
         */
        Forget: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "forget";
            /** Words */
            words: string;
        };
        /**
         * Found
         * @description A finding was added to the brief, in the place of another where it was put right.
         */
        Found: {
            finding: components["schemas"]["Finding"];
            /** Instead Of */
            instead_of?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "found";
        };
        /**
         * FoundCapability
         * @description A capability that was found. With a `need`, `score` is from 0 to 1 and `met` says why, strongest first.
         * @example {
         *       "definition": "Brings customers to renew, by showing early what they have gained.",
         *       "domain": "sales",
         *       "id": "renewal-management",
         *       "kind": "technical",
         *       "met": [
         *         {
         *           "passage": "We talk to customers only when the contract runs out",
         *           "passage_kind": "signal",
         *           "source": "lexical",
         *           "terms": [
         *             "customers",
         *             "contract"
         *           ]
         *         }
         *       ],
         *       "name": "Renewal management",
         *       "score": 0.62
         *     }
         */
        FoundCapability: {
            /** Definition */
            definition: string;
            /** Domain */
            domain: string;
            /** Id */
            id: string;
            kind: components["schemas"]["Kind"] | null;
            /** Met */
            met: components["schemas"]["Met"][];
            /** Name */
            name: string;
            /** Score */
            score: number | null;
        };
        /**
         * Graded
         * @description A language model was asked how well the leading capabilities fit, before they were proposed.
         *
         *     `grades` are those that passed the checks: capability id, 0 (does not fit) to 3 (essential).
         */
        Graded: {
            /** Calls */
            calls: components["schemas"]["ModelCall"][];
            /** Fallback */
            fallback?: string | null;
            /**
             * Grades
             * @default []
             */
            grades: [
                string,
                number
            ][];
            /**
             * Rejected
             * @default []
             */
            rejected: components["schemas"]["Rejection"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "graded";
        };
        /** Greet */
        Greet: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "greet";
        };
        /**
         * Heard
         * @description A leading capability. `score` is from 0 to 1; `because` are the leader's words, the strongest first.
         */
        Heard: {
            /** Because */
            because: components["schemas"]["Evidence"][];
            /** Capability Id */
            capability_id: string;
            /** Definition */
            definition: string;
            /** Domain */
            domain: string;
            /** Name */
            name: string;
            /** Score */
            score: number;
        };
        /**
         * HearingAnswer
         * @description The leading capabilities so far, best first, each with the leader's words behind it.
         *
         *     `withheld` while it is too early to name any; `missing` are the slots that have to be filled or skipped first.
         * @example {
         *       "capabilities": [
         *         {
         *           "because": [
         *             {
         *               "finding_id": "f3",
         *               "passage": "We talk to customers only when the contract runs out",
         *               "passage_kind": "signal",
         *               "quote": "we only call them a month before the contract ends",
         *               "source": "lexical",
         *               "turn": 2
         *             }
         *           ],
         *           "capability_id": "renewal-management",
         *           "definition": "Brings customers to renew, by showing early what they have gained.",
         *           "domain": "sales",
         *           "name": "Renewal management",
         *           "score": 0.71
         *         }
         *       ],
         *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *       "missing": [],
         *       "withheld": false
         *     }
         */
        HearingAnswer: {
            /** Capabilities */
            capabilities: components["schemas"]["Heard"][];
            /** Conversation Id */
            conversation_id: string;
            /** Missing */
            missing: components["schemas"]["Slot"][];
            /** Withheld */
            withheld: boolean;
        };
        /** Help */
        Help: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "help";
        };
        /** Hostile */
        Hostile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "hostile";
        };
        /**
         * Interpreted
         * @description A language model was asked what the message means. What was understood stands in the events after it.
         */
        Interpreted: {
            /** Calls */
            calls: components["schemas"]["ModelCall"][];
            /** Fallback */
            fallback?: string | null;
            /**
             * Rejected
             * @default []
             */
            rejected: components["schemas"]["Rejection"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interpreted";
        };
        /**
         * KeepGoing
         * @description A capability outside the focus: at most one activity, in the work, and a note where there is none.
         */
        KeepGoing: {
            activity: components["schemas"]["PlannedActivity"] | null;
            /** Capability Id */
            capability_id: string;
            /** Level */
            level: number;
            /** Level Name */
            level_name: string;
            /** Name */
            name: string;
            /** Note */
            note?: string | null;
            /** Weight */
            weight: number;
        };
        /**
         * Kind
         * @enum {string}
         */
        Kind: "technical" | "behavioural" | "leadership" | "foundation";
        /**
         * KpiAnswer
         * @description A measure leaders steer by.
         * @example {
         *       "aliases": [
         *         "retention of contracts"
         *       ],
         *       "cadence": "monthly",
         *       "direction": "up",
         *       "domain": "sales",
         *       "formula": "contracts renewed / contracts due",
         *       "id": "renewal-rate",
         *       "moved_by": [
         *         "time-to-value"
         *       ],
         *       "name": "Renewal rate",
         *       "timing": "lagging",
         *       "unit": "%"
         *     }
         */
        KpiAnswer: {
            /**
             * Aliases
             * @default []
             */
            aliases: string[];
            /**
             * Cadence
             * @default monthly
             * @enum {string}
             */
            cadence: "shift" | "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
            direction: components["schemas"]["Direction"];
            /** Domain */
            domain: string;
            /** Formula */
            formula: string;
            /** Id */
            id: string;
            /**
             * Moved By
             * @default []
             */
            moved_by: string[];
            /** Name */
            name: string;
            timing: components["schemas"]["Timing"];
            /** Unit */
            unit: string;
        };
        /**
         * KpiFacets
         * @description The values of the filters, those with most results first.
         */
        KpiFacets: {
            /** Domain */
            domain: components["schemas"]["FacetValue"][];
        };
        /**
         * KpiLink
         * @description The number a capability moves: the leader's own reading and the finding it stands in.
         */
        KpiLink: {
            /** Finding Id */
            finding_id: string;
            /** How */
            how: string;
            /** Kpi Id */
            kpi_id: string | null;
            /** Name */
            name: string;
        };
        /**
         * KpiListing
         * @description A page of KPIs, `total` of all pages, and the filters' values with counts.
         * @example {
         *       "facets": {
         *         "domain": [
         *           {
         *             "count": 1,
         *             "id": "sales",
         *             "name": "Sales"
         *           }
         *         ]
         *       },
         *       "items": [
         *         {
         *           "aliases": [
         *             "retention of contracts"
         *           ],
         *           "cadence": "monthly",
         *           "direction": "up",
         *           "domain": "sales",
         *           "formula": "contracts renewed / contracts due",
         *           "id": "renewal-rate",
         *           "moved_by": [
         *             "time-to-value"
         *           ],
         *           "name": "Renewal rate",
         *           "timing": "lagging",
         *           "unit": "%"
         *         }
         *       ],
         *       "total": 1
         *     }
         */
        KpiListing: {
            facets: components["schemas"]["KpiFacets"];
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["KpiAnswer"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total: number;
        };
        /**
         * KpiPage
         * @description A KPI in full: which measures move before it, which after, and which capabilities move it.
         * @example {
         *       "aliases": [
         *         "retention of contracts"
         *       ],
         *       "cadence": "monthly",
         *       "capabilities": [
         *         {
         *           "capability_id": "renewal-management",
         *           "name": "Renewal management"
         *         }
         *       ],
         *       "direction": "up",
         *       "domain": "sales",
         *       "domain_name": "Sales",
         *       "earlier": [
         *         {
         *           "kpi_id": "time-to-value",
         *           "name": "Time to value"
         *         }
         *       ],
         *       "formula": "contracts renewed / contracts due",
         *       "id": "renewal-rate",
         *       "later": [],
         *       "moved_by": [
         *         "time-to-value"
         *       ],
         *       "name": "Renewal rate",
         *       "timing": "lagging",
         *       "unit": "%"
         *     }
         */
        KpiPage: {
            /**
             * Aliases
             * @default []
             */
            aliases: string[];
            /**
             * Cadence
             * @default monthly
             * @enum {string}
             */
            cadence: "shift" | "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
            /** Capabilities */
            capabilities: components["schemas"]["CapabilityReference"][];
            direction: components["schemas"]["Direction"];
            /** Domain */
            domain: string;
            /** Domain Name */
            domain_name: string;
            /** Earlier */
            earlier: components["schemas"]["KpiReference"][];
            /** Formula */
            formula: string;
            /** Id */
            id: string;
            /** Later */
            later: components["schemas"]["KpiReference"][];
            /**
             * Moved By
             * @default []
             */
            moved_by: string[];
            /** Name */
            name: string;
            timing: components["schemas"]["Timing"];
            /** Unit */
            unit: string;
        };
        /**
         * KpiReading
         * @description A measure as the leader gave it. Numbers are in `unit`; `change` is a relative move in `unit`.
         *
         *     `kpi_id` names the library's KPI where one was recognised. `name` is in the leader's words when
         *     they named it, otherwise the library's. `due` is the last day of the period that was named.
         */
        KpiReading: {
            /** Baseline */
            baseline?: number | null;
            /** Change */
            change?: number | null;
            /** Direction */
            direction?: ("up" | "down") | null;
            /** Due */
            due?: string | null;
            /** Kpi Id */
            kpi_id?: string | null;
            /** Name */
            name: string;
            /** Target */
            target?: number | null;
            /** Timing */
            timing?: ("leading" | "lagging") | null;
            /** Unit */
            unit?: string | null;
        };
        /**
         * KpiReference
         * @description A KPI, by id and name.
         */
        KpiReference: {
            /** Kpi Id */
            kpi_id: string;
            /** Name */
            name: string;
        };
        /**
         * LearningPlan
         * @description A plan for one role profile. `end` is its last day; totals count repeats with their activities.
         *
         *     `adjustments` are the changes made to it by hand, and `moved` says what became of each activity moved.
         */
        LearningPlan: {
            /**
             * @default {
             *       "dropped": [],
             *       "pins": []
             *     }
             */
            adjustments: components["schemas"]["Adjustments"];
            /** Campaigns */
            campaigns: components["schemas"]["Campaign"][];
            /**
             * End
             * Format: date
             */
            end: string;
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Goal */
            goal: string | null;
            /** Hours By Format */
            hours_by_format: {
                [key: string]: number;
            };
            /** Hours By Strand */
            hours_by_strand: {
                [key: string]: number;
            };
            /** Keep Going */
            keep_going: components["schemas"]["KeepGoing"][];
            limits: components["schemas"]["Limits"];
            /**
             * Moved
             * @default []
             */
            moved: components["schemas"]["MoveResult"][];
            /** Not Scheduled */
            not_scheduled: components["schemas"]["NotScheduled"][];
            /**
             * Notes
             * @default []
             */
            notes: string[];
            /** Role */
            role: string;
            /** Total Hours */
            total_hours: number;
            /** Weeks */
            weeks: components["schemas"]["Week"][];
        };
        /**
         * LearningPlanAnswer
         * @description A learning plan, and the version of the role profile it was made for.
         *
         *     `version` is its ETag, to be named in If-Match when it is changed. For a time line, `plan.weeks` has the
         *     hours of each week and `plan.limits.hours_per_week` the most it may have.
         * @example {
         *       "created_at": "2025-10-27T09:30:00Z",
         *       "id": "plan_01k8m4b2c3d4e5f6g7h8j9kamn",
         *       "plan": {
         *         "adjustments": {
         *           "dropped": [],
         *           "pins": [
         *             {
         *               "activity_id": "renewal-management/0",
         *               "week": 1
         *             }
         *           ]
         *         },
         *         "campaigns": [],
         *         "end": "2026-01-18",
         *         "framework": "capwright",
         *         "framework_version": "9f2c41d07ab3e658",
         *         "goal": "Keep more of the customers we have",
         *         "hours_by_format": {},
         *         "hours_by_strand": {},
         *         "keep_going": [],
         *         "limits": {
         *           "hours_per_week": 3,
         *           "start": "2026-01-12",
         *           "weeks": 1,
         *           "without": [
         *             "workshop"
         *           ]
         *         },
         *         "moved": [
         *           {
         *             "activity_id": "renewal-management/0",
         *             "start": "2026-01-12",
         *             "title": "Walk through three renewals",
         *             "wanted": "2026-01-12"
         *           }
         *         ],
         *         "not_scheduled": [],
         *         "notes": [],
         *         "role": "Account manager",
         *         "total_hours": 0,
         *         "weeks": [
         *           {
         *             "entries": [],
         *             "hours": 0,
         *             "start": "2026-01-12",
         *             "week": 1
         *           }
         *         ]
         *       },
         *       "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
         *       "role_profile_version": 1,
         *       "updated_at": "2025-10-27T09:30:00Z",
         *       "version": 2
         *     }
         */
        LearningPlanAnswer: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            plan: components["schemas"]["LearningPlan"];
            /** Role Profile Id */
            role_profile_id: string;
            /** Role Profile Version */
            role_profile_version: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * LearningPlanChange
         * @description Changes a learning plan, which is then scheduled anew; what is left out stays as it is.
         *
         *     `move` puts an activity into the week that holds `start`, and what comes after it in its campaign follows;
         *     a `start` of null lets the schedule place it again. `drop` takes activities out, `restore` lets them back
         *     in. What became of each move stands in `plan.moved`, what no longer fits in `plan.not_scheduled`.
         * @example {
         *       "drop": [
         *         "negotiation/3"
         *       ],
         *       "hours_per_week": 3,
         *       "move": [
         *         {
         *           "activity_id": "renewal-management/0",
         *           "start": "2026-02-02"
         *         }
         *       ],
         *       "restore": [],
         *       "without": [
         *         "workshop"
         *       ]
         *     }
         */
        LearningPlanChange: {
            /**
             * Drop
             * @default []
             */
            drop: string[];
            /** Hours Per Week */
            hours_per_week?: number | null;
            /**
             * Move
             * @default []
             */
            move: components["schemas"]["MoveTo"][];
            /**
             * Restore
             * @default []
             */
            restore: string[];
            /** Start */
            start?: string | null;
            /** Weeks */
            weeks?: number | null;
            /** Without */
            without?: components["schemas"]["ActivityFormat"][] | null;
        };
        /**
         * LearningPlanListing
         * @example {
         *       "items": [
         *         {
         *           "created_at": "2025-10-27T09:30:00Z",
         *           "id": "plan_01k8m4b2c3d4e5f6g7h8j9kamn",
         *           "plan": {
         *             "adjustments": {
         *               "dropped": [],
         *               "pins": [
         *                 {
         *                   "activity_id": "renewal-management/0",
         *                   "week": 1
         *                 }
         *               ]
         *             },
         *             "campaigns": [],
         *             "end": "2026-01-18",
         *             "framework": "capwright",
         *             "framework_version": "9f2c41d07ab3e658",
         *             "goal": "Keep more of the customers we have",
         *             "hours_by_format": {},
         *             "hours_by_strand": {},
         *             "keep_going": [],
         *             "limits": {
         *               "hours_per_week": 3,
         *               "start": "2026-01-12",
         *               "weeks": 1,
         *               "without": [
         *                 "workshop"
         *               ]
         *             },
         *             "moved": [
         *               {
         *                 "activity_id": "renewal-management/0",
         *                 "start": "2026-01-12",
         *                 "title": "Walk through three renewals",
         *                 "wanted": "2026-01-12"
         *               }
         *             ],
         *             "not_scheduled": [],
         *             "notes": [],
         *             "role": "Account manager",
         *             "total_hours": 0,
         *             "weeks": [
         *               {
         *                 "entries": [],
         *                 "hours": 0,
         *                 "start": "2026-01-12",
         *                 "week": 1
         *               }
         *             ]
         *           },
         *           "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
         *           "role_profile_version": 1,
         *           "updated_at": "2025-10-27T09:30:00Z",
         *           "version": 2
         *         }
         *       ]
         *     }
         */
        LearningPlanListing: {
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["LearningPlanAnswer"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * LearningPlanRequest
         * @description The limits of a plan: the learner's hours a week, its weeks, its first day, formats it can't have.
         * @example {
         *       "hours_per_week": 3,
         *       "start": "2026-01-12",
         *       "weeks": 12,
         *       "without": [
         *         "workshop"
         *       ]
         *     }
         */
        LearningPlanRequest: {
            /**
             * Hours Per Week
             * @default 4
             */
            hours_per_week: number;
            /**
             * Start
             * Format: date
             */
            start: string;
            /**
             * Weeks
             * @default 16
             */
            weeks: number;
            /**
             * Without
             * @default []
             */
            without: components["schemas"]["ActivityFormat"][];
        };
        /**
         * LearningPlanSummaries
         * @example {
         *       "items": [
         *         {
         *           "campaigns": 5,
         *           "created_at": "2025-10-27T09:30:00Z",
         *           "end": "2026-05-03",
         *           "goal": "Keep more of the customers we have",
         *           "hours_per_week": 4,
         *           "id": "plan_01k8m4b2c3d4e5f6g7h8j9kamn",
         *           "role": "Account manager",
         *           "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
         *           "role_profile_version": 1,
         *           "start": "2026-01-12",
         *           "total_hours": 62.5,
         *           "updated_at": "2025-10-27T09:30:00Z",
         *           "version": 2,
         *           "weeks": 16
         *         }
         *       ]
         *     }
         */
        LearningPlanSummaries: {
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["LearningPlanSummary"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * LearningPlanSummary
         * @description A learning plan in a list. `campaigns` counts them; hours are the learner's.
         * @example {
         *       "campaigns": 5,
         *       "created_at": "2025-10-27T09:30:00Z",
         *       "end": "2026-05-03",
         *       "goal": "Keep more of the customers we have",
         *       "hours_per_week": 4,
         *       "id": "plan_01k8m4b2c3d4e5f6g7h8j9kamn",
         *       "role": "Account manager",
         *       "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
         *       "role_profile_version": 1,
         *       "start": "2026-01-12",
         *       "total_hours": 62.5,
         *       "updated_at": "2025-10-27T09:30:00Z",
         *       "version": 2,
         *       "weeks": 16
         *     }
         */
        LearningPlanSummary: {
            /** Campaigns */
            campaigns: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * End
             * Format: date
             */
            end: string;
            /** Goal */
            goal: string | null;
            /** Hours Per Week */
            hours_per_week: number;
            /** Id */
            id: string;
            /** Role */
            role: string;
            /** Role Profile Id */
            role_profile_id: string;
            /** Role Profile Version */
            role_profile_version: number;
            /**
             * Start
             * Format: date
             */
            start: string;
            /** Total Hours */
            total_hours: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Weeks */
            weeks: number;
        };
        /** LeftOut */
        LeftOut: {
            /** Capability Id */
            capability_id: string;
            /** Name */
            name: string;
            /** Quote */
            quote?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * LevelAnswer
         * @description A proficiency level, 1 to 5, with the behaviours that show it.
         */
        LevelAnswer: {
            /** Indicators */
            indicators: string[];
            /** Level */
            level: number;
            /** Name */
            name: string;
        };
        /**
         * LevelChoice
         * @description A proficiency level with its reason, and why not the ones beside it. Levels are 1 to 5.
         */
        LevelChoice: {
            /**
             * Level
             * @enum {integer}
             */
            level: 1 | 2 | 3 | 4 | 5;
            /** Name */
            name: string;
            /** Not Higher */
            not_higher: string;
            /** Not Lower */
            not_lower: string;
            /** Reason */
            reason: string;
        };
        /**
         * LevelText
         * @description The behaviours that show one level, 1 to 5.
         */
        LevelText: {
            /** Indicators */
            indicators: string[];
            /** Level */
            level: number;
        };
        /**
         * Limits
         * @description What a plan has to keep to. `without` names the formats that can't be had.
         */
        Limits: {
            /** Hours Per Week */
            hours_per_week: number;
            /**
             * Start
             * Format: date
             */
            start: string;
            /** Weeks */
            weeks: number;
            /**
             * Without
             * @default []
             */
            without: components["schemas"]["ActivityFormat"][];
        };
        /**
         * Liveness
         * @description The process answers.
         * @example {
         *       "status": "live"
         *     }
         */
        Liveness: {
            /**
             * Status
             * @default live
             * @constant
             */
            status: "live";
        };
        /**
         * MatrixAnswer
         * @description Capabilities by roles. `more` says that there are roles beyond those that fit in one answer.
         * @example {
         *       "more": false,
         *       "roles": [
         *         {
         *           "framework": "capwright",
         *           "framework_version": "9f2c41d07ab3e658",
         *           "id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
         *           "status": "draft",
         *           "title": "Account manager",
         *           "updated_at": "2025-10-27T09:30:00Z",
         *           "version": 2
         *         }
         *       ],
         *       "rows": [
         *         {
         *           "capability_id": "renewal-management",
         *           "cells": {
         *             "role_01k8m4a1z6e3h8j0k2m4n6p8qr": {
         *               "focus": true,
         *               "level": 4,
         *               "weight": 100
         *             }
         *           },
         *           "domain": "sales",
         *           "framework": "capwright",
         *           "name": "Renewal management"
         *         }
         *       ]
         *     }
         */
        MatrixAnswer: {
            /** More */
            more: boolean;
            /** Roles */
            roles: components["schemas"]["MatrixRole"][];
            /** Rows */
            rows: components["schemas"]["MatrixRow"][];
        };
        /**
         * MatrixCell
         * @description What one role needs of one capability: level 1 to 5, weight in per cent.
         */
        MatrixCell: {
            /** Focus */
            focus: boolean;
            /** Level */
            level: number;
            /** Weight */
            weight: number;
        };
        /**
         * MatrixRole
         * @description A column of the matrix: one role profile. `version` is its ETag, to be named when it is changed.
         */
        MatrixRole: {
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Id */
            id: string;
            status: components["schemas"]["RoleProfileStatus"];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * MatrixRow
         * @description One capability over all roles. `cells` are by role profile id; roles without it are left out.
         */
        MatrixRow: {
            /** Capability Id */
            capability_id: string;
            /** Cells */
            cells: {
                [key: string]: components["schemas"]["MatrixCell"];
            };
            /** Domain */
            domain: string;
            /** Framework */
            framework: string;
            /** Name */
            name: string;
        };
        /**
         * Met
         * @description A passage of the library that the need met: by its words, which are in `terms`, or by its meaning.
         */
        Met: {
            /** Passage */
            passage: string;
            /** Passage Kind */
            passage_kind: string;
            /**
             * Source
             * @enum {string}
             */
            source: "lexical" | "dense";
            /** Terms */
            terms: string[];
        };
        /**
         * ModelCall
         * @description One question put to a model and what came back.
         *
         *     `raw` is the answer as it came (names put back in, if they had been masked), `parsed` the same as the checks
         *     saw it. `attempts` counts HTTP calls; 0 means that the model was not asked. `ms` are milliseconds.
         */
        ModelCall: {
            /** Attempts */
            attempts: number;
            /** Completion Tokens */
            completion_tokens: number;
            /**
             * Detail
             * @default
             */
            detail: string;
            /** Error */
            error: ("timeout" | "unreachable" | "rate_limited" | "server_error" | "refused" | "unsupported" | "not_json" | "wrong_shape" | "cut_off" | "empty" | "down" | "busy" | "over_budget") | null;
            /** Masked */
            masked: boolean;
            /** Model Id */
            model_id: string;
            /** Ms */
            ms: number;
            /** Parsed */
            parsed: {
                [key: string]: unknown;
            } | null;
            /** Prompt Hash */
            prompt_hash: string;
            /** Prompt Id */
            prompt_id: string;
            /** Prompt Tokens */
            prompt_tokens: number;
            /** Prompt Version */
            prompt_version: string;
            /** Raw */
            raw: string;
            /**
             * Tokens Estimated
             * @default false
             */
            tokens_estimated: boolean;
        };
        /**
         * Moved
         * @description What was done next, and why. `slot` and `question_id` are set when something was asked.
         */
        Moved: {
            /**
             * About
             * @default []
             */
            about: string[];
            /** Aim */
            aim?: string | null;
            /**
             * Choices
             * @default []
             */
            choices: string[];
            /**
             * Move
             * @enum {string}
             */
            move: "ask" | "probe" | "disambiguate" | "shortlist" | "contradiction" | "summarise" | "propose" | "offer" | "answer" | "close";
            /**
             * Notes
             * @default []
             */
            notes: string[];
            /** Question Id */
            question_id?: string | null;
            /**
             * Read Back
             * @default false
             */
            read_back: boolean;
            slot?: components["schemas"]["Slot"] | null;
            /** Text */
            text?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "moved";
            /** Why */
            why: string;
        };
        /**
         * MoveResult
         * @description What became of a move: `start` is the first day of the week it begins in, null where it has no place.
         *
         *     `wanted` is the first day of the week it was put in. Where the two differ, `reason` says why.
         */
        MoveResult: {
            /** Activity Id */
            activity_id: string;
            /** Reason */
            reason?: string | null;
            /** Start */
            start: string | null;
            /** Title */
            title: string;
            /**
             * Wanted
             * Format: date
             */
            wanted: string;
        };
        /**
         * MoveTo
         * @description Puts an activity into the week that holds `start`; null lets the schedule place it again.
         */
        MoveTo: {
            /** Activity Id */
            activity_id: string;
            /** Start */
            start: string | null;
        };
        /**
         * NewApiKeyAnswer
         * @description A new key, with the key itself: this once.
         * @example {
         *       "created_at": "2025-10-27T09:30:00Z",
         *       "id": "key_01k8m2z0000000000000000000",
         *       "key": "cw_8x2m9q4t00000000000000000000000000000000",
         *       "name": "Slack",
         *       "prefix": "cw_8x2m9q4t",
         *       "scopes": [
         *         "converse",
         *         "read"
         *       ]
         *     }
         */
        NewApiKeyAnswer: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /** Key */
            key: string;
            /** Last Used At */
            last_used_at?: string | null;
            /** Name */
            name: string;
            /** Prefix */
            prefix: string;
            /** Scopes */
            scopes: components["schemas"]["ApiScope"][];
        };
        /**
         * NotScheduled
         * @description What was chosen and found no place, or was taken out. `hours` are those without a place.
         */
        NotScheduled: {
            /**
             * Activity Id
             * @default
             */
            activity_id: string;
            /** Capability Id */
            capability_id: string;
            format: components["schemas"]["ActivityFormat"];
            /** Hours */
            hours: number;
            /**
             * Part
             * @enum {string}
             */
            part: "activity" | "repeats";
            /** Reason */
            reason: string;
            strand: components["schemas"]["Strand"];
            /** Title */
            title: string;
        };
        /**
         * NumberedEvent
         * @description An event and its place in the conversation, counted from 1.
         */
        NumberedEvent: {
            /** Event */
            event: components["schemas"]["Started"] | components["schemas"]["Received"] | components["schemas"]["Interpreted"] | components["schemas"]["Graded"] | components["schemas"]["Rephrased"] | components["schemas"]["Answered"] | components["schemas"]["DocumentRead"] | components["schemas"]["DocumentSettled"] | components["schemas"]["Found"] | components["schemas"]["Withdrawn"] | components["schemas"]["Vague"] | components["schemas"]["Contradicted"] | components["schemas"]["Skipped"] | components["schemas"]["Reopened"] | components["schemas"]["Confirmed"] | components["schemas"]["EnoughSaid"] | components["schemas"]["StartedOver"] | components["schemas"]["Ranked"] | components["schemas"]["Moved"] | components["schemas"]["Proposed"] | components["schemas"]["Accepted"] | components["schemas"]["Replied"];
            /** Seq */
            seq: number;
        };
        /** OffTopic */
        OffTopic: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "off_topic";
        };
        /**
         * OrganisationAnswer
         * @description The organisation that everything here belongs to.
         */
        OrganisationAnswer: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * OrganisationSettingsAnswer
         * @description What the organisation has chosen. `model` is the language model it works with, null without one.
         *
         *     With `masking`, names, e-mail addresses and phone numbers are taken out before text goes to the model, and put
         *     back in what comes home. It is on unless the organisation switches it off, or the service for all that haven't
         *     chosen.
         * @example {
         *       "id": "org_01k8m2z0000000000000000000",
         *       "masking": true,
         *       "model": "openai:gpt-5.5",
         *       "name": "My organisation"
         *     }
         */
        OrganisationSettingsAnswer: {
            /** Id */
            id: string;
            /** Masking */
            masking: boolean;
            /** Model */
            model: string | null;
            /** Name */
            name: string;
        };
        /**
         * OrganisationSettingsChange
         * @description Changes what the organisation has chosen; it holds from the next message on.
         * @example {
         *       "masking": false
         *     }
         */
        OrganisationSettingsChange: {
            /** Masking */
            masking: boolean;
        };
        /**
         * PartAnswer
         * @description How one part is doing. The server is ready when every needed part is.
         */
        PartAnswer: {
            /** Needed */
            needed: boolean;
            /** Ready */
            ready: boolean;
            /** State */
            state: string;
        };
        /**
         * PastTurn
         * @description A message and the reply to it.
         *
         *     `text` is what the leader wrote, null for a bare command, which then stands in `command`. Turn 0 is the
         *     opening and has neither.
         * @example {
         *       "at": "2025-10-27T09:30:00Z",
         *       "blocks": [
         *         {
         *           "text": "Renewals are to rise from 82 to 90 per cent by June.",
         *           "type": "say"
         *         },
         *         {
         *           "choices": [
         *             "I don't know yet",
         *             "Skip"
         *           ],
         *           "question_id": "kpi-first",
         *           "slot": "kpi",
         *           "text": "Which number tells you that it worked?",
         *           "type": "ask",
         *           "why": "A capability is worth what it moves. The number tells which one to look for."
         *         }
         *       ],
         *       "message_id": "m-1",
         *       "text": "We need to keep more of the customers we have.",
         *       "turn": 1
         *     }
         */
        PastTurn: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Blocks */
            blocks: (components["schemas"]["Say"] | components["schemas"]["Ask"] | components["schemas"]["ReadBack"] | components["schemas"]["ShowFindings"] | components["schemas"]["Environment"] | components["schemas"]["ShowProposal"] | components["schemas"]["Comparison"])[];
            /** Command */
            command: (components["schemas"]["Answer"] | components["schemas"]["Correct"] | components["schemas"]["Revise"] | components["schemas"]["AttachDocument"] | components["schemas"]["ConfirmFindings"] | components["schemas"]["Skip"] | components["schemas"]["DontKnow"] | components["schemas"]["assistant__commands__Why"] | components["schemas"]["Clarify"] | components["schemas"]["ToldBefore"] | components["schemas"]["ShowNotes"] | components["schemas"]["Forget"] | components["schemas"]["Back"] | components["schemas"]["Enough"] | components["schemas"]["StartOver"] | components["schemas"]["Help"] | components["schemas"]["Greet"] | components["schemas"]["Thanks"] | components["schemas"]["SideQuestion"] | components["schemas"]["OffTopic"] | components["schemas"]["Hostile"] | components["schemas"]["Confirm"] | components["schemas"]["Deny"] | components["schemas"]["Drop"] | components["schemas"]["Add"] | components["schemas"]["SetLevel"] | components["schemas"]["SetWeight"] | components["schemas"]["Undo"] | components["schemas"]["Compare"] | components["schemas"]["WhyCapability"] | components["schemas"]["Accept"] | components["schemas"]["Unclear"]) | null;
            /** Message Id */
            message_id: string | null;
            /** Text */
            text: string | null;
            /** Turn */
            turn: number;
        };
        /**
         * Pin
         * @description An activity that somebody put into a week of the plan; weeks count from 1.
         */
        Pin: {
            /** Activity Id */
            activity_id: string;
            /** Week */
            week: number;
        };
        /**
         * PlannedActivity
         * @description One activity with one outcome. `hours` leaves the repeats out; `due` is the last day of its last week.
         *
         *     `stands_in_for` is the title of the activity it replaces, whose format can't be had. `activity_id` names it
         *     in changes of the plan, and is empty in plans that are older than such changes.
         */
        PlannedActivity: {
            /**
             * Activity Id
             * @default
             */
            activity_id: string;
            /** Capability Id */
            capability_id: string;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Evidence */
            evidence: string;
            format: components["schemas"]["ActivityFormat"];
            /** Hours */
            hours: number;
            /** Manager Support */
            manager_support: string;
            measure: components["schemas"]["ActivityMeasure"];
            /** Outcome */
            outcome: string;
            /** Practice */
            practice: string;
            /**
             * Repeats
             * @default []
             */
            repeats: components["schemas"]["Repeat"][];
            stage: components["schemas"]["Stage"];
            /** Stands In For */
            stands_in_for?: string | null;
            /**
             * Start
             * Format: date
             */
            start: string;
            strand: components["schemas"]["Strand"];
            /** Title */
            title: string;
            /** Weeks */
            weeks: components["schemas"]["WeekHours"][];
        };
        /**
         * Problem
         * @description What went wrong and what to do about it (RFC 9457). `errors` lists fields where fields are at fault.
         * @example {
         *       "detail": "This conversation is closed: its proposal has been accepted.",
         *       "do": "Start a new conversation, or edit the role profile.",
         *       "errors": [],
         *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
         *       "status": 409,
         *       "title": "Conflicts with the current state",
         *       "type": "urn:capwright:problem:conflict"
         *     }
         */
        Problem: {
            /** Detail */
            detail: string;
            /** Do */
            do: string;
            /**
             * Errors
             * @default []
             */
            errors: components["schemas"]["FieldProblem"][];
            /** Instance */
            instance: string;
            /** Status */
            status: number;
            /** Title */
            title: string;
            /** Type */
            type: string;
        };
        /**
         * ProfileChange
         * @description One change. `capability_id` and `name` say which capability, where it is about one.
         *
         *     `before` and `after` are what stood there: a text, a level 1 to 5, a weight in per cent, whether it is
         *     in focus. `added` has the level after, `dropped` the level before.
         */
        ProfileChange: {
            /** After */
            after?: string | number | boolean | null;
            /** Before */
            before?: string | number | boolean | null;
            /** Capability Id */
            capability_id?: string | null;
            /** Name */
            name?: string | null;
            /**
             * What
             * @enum {string}
             */
            what: "made" | "title" | "goal" | "status" | "added" | "dropped" | "level" | "weight" | "focus" | "reason";
        };
        /**
         * Progress
         * @description How much of the brief is settled: required slots that are filled or skipped, and how many there are.
         */
        Progress: {
            /** Required */
            required: number;
            /** Settled */
            settled: number;
        };
        /**
         * Proposal
         * @description What a role needs, and what training will not fix.
         *
         *     `environment_dominates` is true when more of the causes lie in expectations, tools or consequences
         *     than in people; the remedies then stand first, before any capability.
         */
        Proposal: {
            /** Assumptions */
            assumptions: string[];
            /** Capabilities */
            capabilities: components["schemas"]["ProposedCapability"][];
            /** Critical Work */
            critical_work: string | null;
            /** Critical Work Finding Id */
            critical_work_finding_id: string | null;
            /** Environment Dominates */
            environment_dominates: boolean;
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Goal */
            goal: string | null;
            /** Goal Finding Id */
            goal_finding_id: string | null;
            /** Kpis */
            kpis: components["schemas"]["KpiReading"][];
            /** Left Out */
            left_out: components["schemas"]["LeftOut"][];
            /** Remedies */
            remedies: components["schemas"]["Remedy"][];
            /** Role */
            role: string;
            /** Uncovered */
            uncovered: components["schemas"]["UncoveredNeed"][];
        };
        /**
         * ProposalAnswer
         * @description The proposal as it stands now. `undoable` when the command `undo` would take back a change.
         * @example {
         *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *       "phase": "proposal",
         *       "proposal": {
         *         "assumptions": [],
         *         "capabilities": [
         *           {
         *             "added_by_leader": false,
         *             "because": [
         *               {
         *                 "finding_id": "f3",
         *                 "passage": "We talk to customers only when the contract runs out",
         *                 "passage_kind": "signal",
         *                 "quote": "we only call them a month before the contract ends",
         *                 "source": "lexical",
         *                 "turn": 2
         *               }
         *             ],
         *             "capability_id": "renewal-management",
         *             "definition": "Brings customers to renew, by showing early what they have gained.",
         *             "domain": "sales",
         *             "focus": true,
         *             "kpi": {
         *               "finding_id": "f2",
         *               "how": "Customers renew where they have seen the value in their own numbers.",
         *               "kpi_id": "renewal-rate",
         *               "name": "renewal rate"
         *             },
         *             "level": {
         *               "level": 3,
         *               "name": "Proficient",
         *               "not_higher": "The role doesn't set how others renew.",
         *               "not_lower": "Nobody is there to guide each talk.",
         *               "reason": "The role carries its own accounts."
         *             },
         *             "name": "Renewal management",
         *             "reason": "You said that you only call a month before the contract ends.",
         *             "weight": 100
         *           }
         *         ],
         *         "critical_work": "The renewal talk",
         *         "critical_work_finding_id": "f4",
         *         "environment_dominates": false,
         *         "framework": "capwright",
         *         "framework_version": "9f2c41d07ab3e658",
         *         "goal": "Keep more of the customers we have",
         *         "goal_finding_id": "f1",
         *         "kpis": [
         *           {
         *             "baseline": 82,
         *             "direction": "up",
         *             "due": "2026-06-30",
         *             "kpi_id": "renewal-rate",
         *             "name": "renewal rate",
         *             "target": 90,
         *             "timing": "lagging",
         *             "unit": "%"
         *           }
         *         ],
         *         "left_out": [],
         *         "remedies": [],
         *         "role": "Account manager",
         *         "uncovered": []
         *       },
         *       "undoable": false
         *     }
         */
        ProposalAnswer: {
            /** Conversation Id */
            conversation_id: string;
            /**
             * Phase
             * @enum {string}
             */
            phase: "interview" | "proposal" | "accepted";
            proposal: components["schemas"]["Proposal"];
            /** Undoable */
            undoable: boolean;
        };
        /**
         * Proposed
         * @description The proposal as shown. A later one replaces it: made anew, edited, or with the last edit taken back.
         */
        Proposed: {
            /**
             * Change
             * @default made
             * @enum {string}
             */
            change: "made" | "edited" | "undone";
            proposal: components["schemas"]["Proposal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposed";
        };
        /**
         * ProposedCapability
         * @description One capability of a proposal. Weights are whole per cents; over the proposal they add up to 100.
         */
        ProposedCapability: {
            /**
             * Added By Leader
             * @default false
             */
            added_by_leader: boolean;
            /** Because */
            because: components["schemas"]["Evidence"][];
            /** Capability Id */
            capability_id: string;
            /** Definition */
            definition: string;
            /** Domain */
            domain: string;
            /** Focus */
            focus: boolean;
            kpi: components["schemas"]["KpiLink"] | null;
            level: components["schemas"]["LevelChoice"];
            /** Name */
            name: string;
            /** Reason */
            reason: string;
            /** Weight */
            weight: number;
            /**
             * Weight By Leader
             * @default false
             */
            weight_by_leader: boolean;
        };
        /**
         * Ranked
         * @description The leading capabilities after this turn, best first, with scores; used to see when they settle.
         */
        Ranked: {
            /** Top */
            top: [
                string,
                number
            ][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ranked";
        };
        /**
         * ReadBack
         * @description What has been understood so far, one line a slot.
         */
        ReadBack: {
            /** Lines */
            lines: components["schemas"]["ReadBackLine"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "read_back";
        };
        /** ReadBackLine */
        ReadBackLine: {
            /** Label */
            label: string;
            slot: components["schemas"]["Slot"];
            /** Text */
            text: string;
        };
        /**
         * Readiness
         * @description Whether requests can be served, and how each part is doing. The model need not be there yet.
         * @example {
         *       "parts": {
         *         "database": {
         *           "needed": true,
         *           "ready": true,
         *           "state": "up"
         *         },
         *         "index": {
         *           "needed": true,
         *           "ready": true,
         *           "state": "up"
         *         },
         *         "model": {
         *           "needed": false,
         *           "ready": false,
         *           "state": "loading"
         *         }
         *       },
         *       "status": "ready"
         *     }
         */
        Readiness: {
            /** Parts */
            parts: {
                [key: string]: components["schemas"]["PartAnswer"];
            };
            /**
             * Status
             * @enum {string}
             */
            status: "ready" | "starting";
        };
        /**
         * Received
         * @description A message from the leader: `text` exactly as it came, or the `command` that a button or the API sent.
         */
        Received: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Channel */
            channel: string;
            /** Command */
            command?: (components["schemas"]["Answer"] | components["schemas"]["Correct"] | components["schemas"]["Revise"] | components["schemas"]["AttachDocument"] | components["schemas"]["ConfirmFindings"] | components["schemas"]["Skip"] | components["schemas"]["DontKnow"] | components["schemas"]["assistant__commands__Why"] | components["schemas"]["Clarify"] | components["schemas"]["ToldBefore"] | components["schemas"]["ShowNotes"] | components["schemas"]["Forget"] | components["schemas"]["Back"] | components["schemas"]["Enough"] | components["schemas"]["StartOver"] | components["schemas"]["Help"] | components["schemas"]["Greet"] | components["schemas"]["Thanks"] | components["schemas"]["SideQuestion"] | components["schemas"]["OffTopic"] | components["schemas"]["Hostile"] | components["schemas"]["Confirm"] | components["schemas"]["Deny"] | components["schemas"]["Drop"] | components["schemas"]["Add"] | components["schemas"]["SetLevel"] | components["schemas"]["SetWeight"] | components["schemas"]["Undo"] | components["schemas"]["Compare"] | components["schemas"]["WhyCapability"] | components["schemas"]["Accept"] | components["schemas"]["Unclear"]) | null;
            /**
             * Interpreter
             * @enum {string}
             */
            interpreter: "rules" | "llm" | "api";
            /** Message Id */
            message_id: string;
            /** Text */
            text: string;
            /** Turn */
            turn: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "received";
        };
        /**
         * Rejection
         * @description Something a model said that a check refused: the check's name, and what was wrong in words.
         */
        Rejection: {
            /** Check */
            check: string;
            /** Detail */
            detail: string;
        };
        /**
         * RelatedCapability
         * @description A capability this one is taken for, and what tells them apart.
         */
        RelatedCapability: {
            /** Capability Id */
            capability_id: string;
            /** Difference */
            difference: string;
            /** Name */
            name: string;
        };
        /**
         * Remedy
         * @description A cause that lies in the environment, in the leader's words, and what would change it.
         *
         *     `takes` is the id of the capability that whoever changes it needs, where the framework has it.
         */
        Remedy: {
            cell: components["schemas"]["Cell"];
            /** Finding Id */
            finding_id: string;
            /** Quote */
            quote: string;
            /** Remedy */
            remedy: string;
            /** Takes */
            takes?: string | null;
        };
        /**
         * Reopened
         * @description A slot is to be asked about again.
         */
        Reopened: {
            slot: components["schemas"]["Slot"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reopened";
        };
        /**
         * Repeat
         * @description A short return to what was learned, `after_weeks` weeks (or one more) after the activity ends.
         */
        Repeat: {
            /** After Weeks */
            after_weeks: number;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Hours */
            hours: number;
            /**
             * Start
             * Format: date
             */
            start: string;
            /** Week */
            week: number;
            /** What */
            what: string;
        };
        /**
         * Rephrased
         * @description A language model was asked to put the question of the last move into the leader's words.
         *
         *     `text` is the question as it was put; None when the bank's wording went out, which stands in the move.
         */
        Rephrased: {
            /** Calls */
            calls: components["schemas"]["ModelCall"][];
            /** Fallback */
            fallback?: string | null;
            /**
             * Rejected
             * @default []
             */
            rejected: components["schemas"]["Rejection"][];
            /** Text */
            text?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rephrased";
        };
        /**
         * Replied
         * @description What was answered: the last event of every turn.
         */
        Replied: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Blocks */
            blocks: (components["schemas"]["Say"] | components["schemas"]["Ask"] | components["schemas"]["ReadBack"] | components["schemas"]["ShowFindings"] | components["schemas"]["Environment"] | components["schemas"]["ShowProposal"] | components["schemas"]["Comparison"])[];
            /** Turn */
            turn: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "replied";
        };
        /**
         * ReportFormat
         * @enum {string}
         */
        ReportFormat: "pdf" | "docx" | "xlsx" | "md";
        /**
         * RequiredCapability
         * @description One capability of a role: the level 1 to 5 it needs, its weight in whole per cents, and why.
         */
        RequiredCapability: {
            /** Capability Id */
            capability_id: string;
            /** Definition */
            definition: string;
            /** Domain */
            domain: string;
            /**
             * Evidence
             * @default []
             */
            evidence: components["schemas"]["Evidence"][];
            /** Focus */
            focus: boolean;
            kpi?: components["schemas"]["KpiLink"] | null;
            /** Level */
            level: number;
            /** Level Name */
            level_name: string;
            /** Name */
            name: string;
            /** Reason */
            reason: string;
            /** Weight */
            weight: number;
        };
        /**
         * Revise
         * @description A finding is put right in place: `text`, read as an answer to its slot, takes its place.
         */
        Revise: {
            /** Finding Id */
            finding_id: string;
            /** Text */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "revise";
        };
        /**
         * RevisionAnswer
         * @description A version with the whole profile as it was.
         * @example {
         *       "at": "2025-10-27T09:30:00Z",
         *       "by": {
         *         "id": "key_01k8m2z0000000000000000000",
         *         "kind": "api_key",
         *         "name": "Slack"
         *       },
         *       "changes": [
         *         {
         *           "after": 4,
         *           "before": 3,
         *           "capability_id": "renewal-management",
         *           "name": "Renewal management",
         *           "what": "level"
         *         }
         *       ],
         *       "profile": {
         *         "capabilities": [
         *           {
         *             "capability_id": "renewal-management",
         *             "definition": "Brings customers to renew, by showing early what they have gained.",
         *             "domain": "sales",
         *             "evidence": [
         *               {
         *                 "finding_id": "f3",
         *                 "passage": "We talk to customers only when the contract runs out",
         *                 "passage_kind": "signal",
         *                 "quote": "we only call them a month before the contract ends",
         *                 "source": "lexical",
         *                 "turn": 2
         *               }
         *             ],
         *             "focus": true,
         *             "kpi": {
         *               "finding_id": "f2",
         *               "how": "Customers renew where they have seen the value in their own numbers.",
         *               "kpi_id": "renewal-rate",
         *               "name": "renewal rate"
         *             },
         *             "level": 3,
         *             "level_name": "Proficient",
         *             "name": "Renewal management",
         *             "reason": "You said that you only call a month before the contract ends.",
         *             "weight": 100
         *           }
         *         ],
         *         "framework": "capwright",
         *         "framework_version": "9f2c41d07ab3e658",
         *         "goal": "Keep more of the customers we have",
         *         "kpis": [
         *           {
         *             "baseline": 82,
         *             "direction": "up",
         *             "due": "2026-06-30",
         *             "kpi_id": "renewal-rate",
         *             "name": "renewal rate",
         *             "target": 90,
         *             "timing": "lagging",
         *             "unit": "%"
         *           }
         *         ],
         *         "status": "draft",
         *         "title": "Account manager"
         *       },
         *       "version": 2
         *     }
         */
        RevisionAnswer: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["RevisionAuthor"] | null;
            /** Changes */
            changes: components["schemas"]["ProfileChange"][];
            profile: components["schemas"]["RoleProfile"];
            /** Version */
            version: number;
        };
        /**
         * RevisionAuthor
         * @description Who made a change: an API key or a signed-in browser. A key's name is null once it is revoked.
         */
        RevisionAuthor: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "api_key" | "session";
            /** Name */
            name?: string | null;
        };
        /**
         * RevisionListing
         * @example {
         *       "items": [
         *         {
         *           "at": "2025-10-27T09:30:00Z",
         *           "by": {
         *             "id": "key_01k8m2z0000000000000000000",
         *             "kind": "api_key",
         *             "name": "Slack"
         *           },
         *           "changes": [
         *             {
         *               "after": 4,
         *               "before": 3,
         *               "capability_id": "renewal-management",
         *               "name": "Renewal management",
         *               "what": "level"
         *             }
         *           ],
         *           "version": 2
         *         }
         *       ]
         *     }
         */
        RevisionListing: {
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["RevisionSummary"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * RevisionSummary
         * @description One version of a role profile and what changed with it. `by` is null for what is older than history.
         * @example {
         *       "at": "2025-10-27T09:30:00Z",
         *       "by": {
         *         "id": "key_01k8m2z0000000000000000000",
         *         "kind": "api_key",
         *         "name": "Slack"
         *       },
         *       "changes": [
         *         {
         *           "after": 4,
         *           "before": 3,
         *           "capability_id": "renewal-management",
         *           "name": "Renewal management",
         *           "what": "level"
         *         }
         *       ],
         *       "version": 2
         *     }
         */
        RevisionSummary: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["RevisionAuthor"] | null;
            /** Changes */
            changes: components["schemas"]["ProfileChange"][];
            /** Version */
            version: number;
        };
        /**
         * RoleProfile
         * @description What a role requires. Weights add up to 100; capabilities come from the framework named.
         */
        RoleProfile: {
            /** Capabilities */
            capabilities: components["schemas"]["RequiredCapability"][];
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Goal */
            goal: string | null;
            /** Kpis */
            kpis: components["schemas"]["KpiReading"][];
            /** @default draft */
            status: components["schemas"]["RoleProfileStatus"];
            /** Title */
            title: string;
        };
        /**
         * RoleProfileAnswer
         * @description A role profile. `version` is its ETag, to be named in If-Match when it is changed.
         * @example {
         *       "capabilities": [
         *         {
         *           "capability_id": "renewal-management",
         *           "definition": "Brings customers to renew, by showing early what they have gained.",
         *           "domain": "sales",
         *           "evidence": [
         *             {
         *               "finding_id": "f3",
         *               "passage": "We talk to customers only when the contract runs out",
         *               "passage_kind": "signal",
         *               "quote": "we only call them a month before the contract ends",
         *               "source": "lexical",
         *               "turn": 2
         *             }
         *           ],
         *           "focus": true,
         *           "kpi": {
         *             "finding_id": "f2",
         *             "how": "Customers renew where they have seen the value in their own numbers.",
         *             "kpi_id": "renewal-rate",
         *             "name": "renewal rate"
         *           },
         *           "level": 3,
         *           "level_name": "Proficient",
         *           "name": "Renewal management",
         *           "reason": "You said that you only call a month before the contract ends.",
         *           "weight": 100
         *         }
         *       ],
         *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *       "created_at": "2025-10-27T09:30:00Z",
         *       "framework": "capwright",
         *       "framework_version": "9f2c41d07ab3e658",
         *       "goal": "Keep more of the customers we have",
         *       "id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
         *       "kpis": [
         *         {
         *           "baseline": 82,
         *           "direction": "up",
         *           "due": "2026-06-30",
         *           "kpi_id": "renewal-rate",
         *           "name": "renewal rate",
         *           "target": 90,
         *           "timing": "lagging",
         *           "unit": "%"
         *         }
         *       ],
         *       "status": "draft",
         *       "title": "Account manager",
         *       "updated_at": "2025-10-27T09:30:00Z",
         *       "version": 1
         *     }
         */
        RoleProfileAnswer: {
            /** Capabilities */
            capabilities: components["schemas"]["RequiredCapability"][];
            /** Conversation Id */
            conversation_id: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Goal */
            goal: string | null;
            /** Id */
            id: string;
            /** Kpis */
            kpis: components["schemas"]["KpiReading"][];
            /** @default draft */
            status: components["schemas"]["RoleProfileStatus"];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * RoleProfileChange
         * @description Changes a role profile; what is left out stays as it is, and the status changes last.
         * @example {
         *       "add": [
         *         {
         *           "capability_id": "negotiation",
         *           "level": 3,
         *           "reason": "Prices are renegotiated.",
         *           "weight": 60
         *         }
         *       ],
         *       "change": [
         *         {
         *           "capability_id": "renewal-management",
         *           "level": 4,
         *           "weight": 40
         *         }
         *       ],
         *       "drop": [],
         *       "status": "validated",
         *       "title": "Senior account manager"
         *     }
         */
        RoleProfileChange: {
            /**
             * Add
             * @default []
             */
            add: components["schemas"]["CapabilityAddition"][];
            /**
             * Change
             * @default []
             */
            change: components["schemas"]["CapabilityChange"][];
            /**
             * Drop
             * @default []
             */
            drop: string[];
            /** Goal */
            goal?: string | null;
            status?: components["schemas"]["RoleProfileStatus"] | null;
            /** Title */
            title?: string | null;
        };
        /**
         * RoleProfileListing
         * @example {
         *       "items": [
         *         {
         *           "capabilities": [
         *             {
         *               "capability_id": "renewal-management",
         *               "definition": "Brings customers to renew, by showing early what they have gained.",
         *               "domain": "sales",
         *               "evidence": [
         *                 {
         *                   "finding_id": "f3",
         *                   "passage": "We talk to customers only when the contract runs out",
         *                   "passage_kind": "signal",
         *                   "quote": "we only call them a month before the contract ends",
         *                   "source": "lexical",
         *                   "turn": 2
         *                 }
         *               ],
         *               "focus": true,
         *               "kpi": {
         *                 "finding_id": "f2",
         *                 "how": "Customers renew where they have seen the value in their own numbers.",
         *                 "kpi_id": "renewal-rate",
         *                 "name": "renewal rate"
         *               },
         *               "level": 3,
         *               "level_name": "Proficient",
         *               "name": "Renewal management",
         *               "reason": "You said that you only call a month before the contract ends.",
         *               "weight": 100
         *             }
         *           ],
         *           "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *           "created_at": "2025-10-27T09:30:00Z",
         *           "framework": "capwright",
         *           "framework_version": "9f2c41d07ab3e658",
         *           "goal": "Keep more of the customers we have",
         *           "id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
         *           "kpis": [
         *             {
         *               "baseline": 82,
         *               "direction": "up",
         *               "due": "2026-06-30",
         *               "kpi_id": "renewal-rate",
         *               "name": "renewal rate",
         *               "target": 90,
         *               "timing": "lagging",
         *               "unit": "%"
         *             }
         *           ],
         *           "status": "draft",
         *           "title": "Account manager",
         *           "updated_at": "2025-10-27T09:30:00Z",
         *           "version": 1
         *         }
         *       ]
         *     }
         */
        RoleProfileListing: {
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["RoleProfileAnswer"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * RoleProfileRequest
         * @description Makes a role profile: of a conversation's proposal, or an empty draft with a title to be filled by hand.
         *
         *     Send `conversation_id` or `title`, one of them. `goal` and `framework` (the library without one) go with
         *     `title`.
         * @example {
         *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd"
         *     }
         */
        RoleProfileRequest: {
            /** Conversation Id */
            conversation_id?: string | null;
            /** Framework */
            framework?: string | null;
            /** Goal */
            goal?: string | null;
            /** Title */
            title?: string | null;
        } & ({
            conversation_id: string;
            framework?: null;
            goal?: null;
            title?: null;
        } | {
            conversation_id?: null;
            title: string;
        });
        /**
         * RoleProfileStatus
         * @enum {string}
         */
        RoleProfileStatus: "draft" | "validated" | "published" | "retired";
        /**
         * Say
         * @description One or two plain sentences.
         */
        Say: {
            /** Text */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "say";
        };
        /**
         * SessionAnswer
         * @description Who is signed in and what they may do. `expires_at` is null for an API key, which doesn't expire.
         * @example {
         *       "expires_at": "2025-10-27T09:30:00Z",
         *       "organisation": {
         *         "id": "org_01k8m2z0000000000000000000",
         *         "name": "My organisation"
         *       },
         *       "scopes": [
         *         "admin",
         *         "converse",
         *         "read",
         *         "write"
         *       ]
         *     }
         */
        SessionAnswer: {
            /** Expires At */
            expires_at: string | null;
            organisation: components["schemas"]["OrganisationAnswer"];
            /** Scopes */
            scopes: components["schemas"]["ApiScope"][];
        };
        /**
         * SetLevel
         * @description Set a level, or move it by one step.
         */
        SetLevel: {
            /** Capability */
            capability: string;
            /** Level */
            level?: (1 | 2 | 3 | 4 | 5) | null;
            /** Step */
            step?: (-1 | 1) | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "set_level";
        };
        /**
         * SetWeight
         * @description Set a weight in per cent; the other capabilities make room in proportion.
         */
        SetWeight: {
            /** Capability */
            capability: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "set_weight";
            /** Weight */
            weight: number;
        };
        /**
         * ShowFindings
         * @description What was read in a document, for the leader to say which of it holds. `text` is the question.
         */
        ShowFindings: {
            /**
             * Choices
             * @default []
             */
            choices: string[];
            /** Document Id */
            document_id: string;
            /** Findings */
            findings: components["schemas"]["ShownFinding"][];
            /** Name */
            name: string;
            /** Text */
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "findings";
        };
        /**
         * ShownFinding
         * @description A finding of a document as it is put to the leader. `label` is the page it stands on.
         */
        ShownFinding: {
            /** Label */
            label: string;
            /** Number */
            number: number;
            /** Quote */
            quote: string;
            slot: components["schemas"]["Slot"];
            /** Value */
            value: string;
        };
        /**
         * ShowNotes
         * @description What have you noted so far? With `wrong`, something in it is said to be wrong, but not what.
         */
        ShowNotes: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "show_notes";
            /**
             * Wrong
             * @default false
             */
            wrong: boolean;
        };
        /** ShowProposal */
        ShowProposal: {
            proposal: components["schemas"]["Proposal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal";
        };
        /**
         * SideQuestion
         * @description Something asked about our words or our ways: "what's the difference between a skill and a capability?".
         */
        SideQuestion: {
            /** Question */
            question: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "side_question";
        };
        /**
         * SignInLinkAnswer
         * @description A link that signs one browser in, once. Put this host before `path`; it can't be had again.
         * @example {
         *       "expires_at": "2025-10-27T09:30:00Z",
         *       "path": "/sign-in#w3Jr8mX0c5p1Qv7Zt2Yb4Ns6Kd9Fh-Lg_Ae0Uo5Ri8E"
         *     }
         */
        SignInLinkAnswer: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Path */
            path: string;
        };
        /**
         * SignInRequest
         * @description Signs a browser in with the token of a sign-in link: what stands after the `#`.
         * @example {
         *       "token": "w3Jr8mX0c5p1Qv7Zt2Yb4Ns6Kd9Fh-Lg_Ae0Uo5Ri8E"
         *     }
         */
        SignInRequest: {
            /** Token */
            token: string;
        };
        /** Skip */
        Skip: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "skip";
        };
        /**
         * Skipped
         * @description A slot was passed over. It counts as settled until something fills it.
         */
        Skipped: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "skipped" | "unknown" | "enough";
            slot: components["schemas"]["Slot"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "skipped";
        };
        /**
         * Slot
         * @description The fifteen slots. Their ids are part of the public API.
         * @enum {string}
         */
        Slot: "frame" | "goal" | "kpi" | "problem" | "priority" | "critical_work" | "excellence" | "incident" | "cause" | "future" | "existing" | "level" | "constraints" | "proof" | "confirmation";
        /**
         * Source
         * @description Where a quote stands when it isn't in the leader's own message: a document they confirmed it from.
         *
         *     `name` is the file's; `page` the number of the page in the stored text, `label` what that page is called.
         */
        Source: {
            /** Document Id */
            document_id: string;
            /** Label */
            label: string;
            /** Name */
            name: string;
            /** Page */
            page: number;
        };
        /**
         * Stage
         * @description The steps of a campaign, in this order.
         * @enum {string}
         */
        Stage: "see" | "try" | "do" | "show";
        /**
         * Started
         * @description The conversation begins. Which library and question bank it began with is recorded, by content hash.
         */
        Started: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Bank Version */
            bank_version: string;
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Seed */
            seed: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "started";
        };
        /** StartedOver */
        StartedOver: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "started_over";
        };
        /** StartOver */
        StartOver: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "start_over";
        };
        /**
         * Strand
         * @description Where learning happens: in the work, with others, or in formal study.
         * @enum {string}
         */
        Strand: "work" | "others" | "formal";
        /**
         * TailoredAnswer
         * @description A capability in this organisation's words (`text`) beside the record's (`record`), which stays what it is.
         *
         *     `framework_version` and `record_version` name what it was worded from; with `outdated` the record says something
         *     else since, and null for a record says that the framework has it no more. `masked`: whether names were taken out
         *     before the leader's words went to `model`. Tokens count both attempts where there were two.
         * @example {
         *       "adapted": true,
         *       "by": {
         *         "id": "key_01k8m2z0000000000000000000",
         *         "kind": "api_key",
         *         "name": "Slack"
         *       },
         *       "capability_id": "renewal-management",
         *       "completion_tokens": 620,
         *       "framework": "capwright",
         *       "framework_version": "9f2c41d07ab3e658",
         *       "level": 3,
         *       "level_name": "Proficient",
         *       "made_at": "2025-10-27T09:30:00Z",
         *       "masked": true,
         *       "model": "openai:gpt-5.5",
         *       "name": "Renewal management",
         *       "outdated": false,
         *       "prompt_hash": "0c5d7be19a3f4e28",
         *       "prompt_tokens": 1840,
         *       "prompt_version": "1.0",
         *       "record": {
         *         "activities": [],
         *         "definition": "Brings customers to renew, by showing early what they have gained.",
         *         "levels": [
         *           {
         *             "indicators": [
         *               "Opens the renewal talk early with the customer's own numbers."
         *             ],
         *             "level": 3
         *           }
         *         ]
         *       },
         *       "record_version": "3b1d52c0a4f7e960",
         *       "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
         *       "text": {
         *         "activities": [],
         *         "definition": "Brings dealers to renew, by showing long before the contract ends what they have gained.",
         *         "levels": [
         *           {
         *             "indicators": [
         *               "Opens the dealer review early with the dealer's own numbers."
         *             ],
         *             "level": 3
         *           }
         *         ]
         *       }
         *     }
         */
        TailoredAnswer: {
            /**
             * Adapted
             * @default true
             * @constant
             */
            adapted: true;
            by: components["schemas"]["RevisionAuthor"] | null;
            /** Capability Id */
            capability_id: string;
            /** Completion Tokens */
            completion_tokens: number;
            /** Framework */
            framework: string;
            /** Framework Version */
            framework_version: string;
            /** Level */
            level: number;
            /** Level Name */
            level_name: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Masked */
            masked: boolean;
            /** Model */
            model: string;
            /** Name */
            name: string;
            /** Outdated */
            outdated: boolean;
            /** Prompt Hash */
            prompt_hash: string;
            /** Prompt Tokens */
            prompt_tokens: number;
            /** Prompt Version */
            prompt_version: string;
            record: components["schemas"]["CapabilityText"] | null;
            /** Record Version */
            record_version: string;
            /** Role Profile Id */
            role_profile_id: string;
            text: components["schemas"]["CapabilityText"];
        };
        /**
         * TailoredListing
         * @description All that hold in a role profile, oldest first.
         * @example {
         *       "items": [
         *         {
         *           "adapted": true,
         *           "by": {
         *             "id": "key_01k8m2z0000000000000000000",
         *             "kind": "api_key",
         *             "name": "Slack"
         *           },
         *           "capability_id": "renewal-management",
         *           "completion_tokens": 620,
         *           "framework": "capwright",
         *           "framework_version": "9f2c41d07ab3e658",
         *           "level": 3,
         *           "level_name": "Proficient",
         *           "made_at": "2025-10-27T09:30:00Z",
         *           "masked": true,
         *           "model": "openai:gpt-5.5",
         *           "name": "Renewal management",
         *           "outdated": false,
         *           "prompt_hash": "0c5d7be19a3f4e28",
         *           "prompt_tokens": 1840,
         *           "prompt_version": "1.0",
         *           "record": {
         *             "activities": [],
         *             "definition": "Brings customers to renew, by showing early what they have gained.",
         *             "levels": [
         *               {
         *                 "indicators": [
         *                   "Opens the renewal talk early with the customer's own numbers."
         *                 ],
         *                 "level": 3
         *               }
         *             ]
         *           },
         *           "record_version": "3b1d52c0a4f7e960",
         *           "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
         *           "text": {
         *             "activities": [],
         *             "definition": "Brings dealers to renew, by showing long before the contract ends what they have gained.",
         *             "levels": [
         *               {
         *                 "indicators": [
         *                   "Opens the dealer review early with the dealer's own numbers."
         *                 ],
         *                 "level": 3
         *               }
         *             ]
         *           }
         *         }
         *       ]
         *     }
         */
        TailoredListing: {
            /** Items */
            items: components["schemas"]["TailoredAnswer"][];
        };
        /** Thanks */
        Thanks: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thanks";
        };
        /**
         * Timing
         * @enum {string}
         */
        Timing: "leading" | "lagging";
        /**
         * ToldBefore
         * @description What is asked has been said already, so they say.
         */
        ToldBefore: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "told_before";
        };
        /**
         * Transcript
         * @description Turns in order. `next_after` is what to send as `after` for the next page, null on the last.
         * @example {
         *       "items": [
         *         {
         *           "at": "2025-10-27T09:30:00Z",
         *           "blocks": [
         *             {
         *               "text": "Renewals are to rise from 82 to 90 per cent by June.",
         *               "type": "say"
         *             },
         *             {
         *               "choices": [
         *                 "I don't know yet",
         *                 "Skip"
         *               ],
         *               "question_id": "kpi-first",
         *               "slot": "kpi",
         *               "text": "Which number tells you that it worked?",
         *               "type": "ask",
         *               "why": "A capability is worth what it moves. The number tells which one to look for."
         *             }
         *           ],
         *           "message_id": "m-1",
         *           "text": "We need to keep more of the customers we have.",
         *           "turn": 1
         *         }
         *       ]
         *     }
         */
        Transcript: {
            /** Items */
            items: components["schemas"]["PastTurn"][];
            /** Next After */
            next_after: number | null;
        };
        /**
         * TurnAnswer
         * @description The reply to a message, in channel-neutral blocks. Questions carry `slot`, `why` and `choices`.
         * @example {
         *       "at": "2025-10-27T09:30:00Z",
         *       "blocks": [
         *         {
         *           "text": "Renewals are to rise from 82 to 90 per cent by June.",
         *           "type": "say"
         *         },
         *         {
         *           "choices": [
         *             "I don't know yet",
         *             "Skip"
         *           ],
         *           "question_id": "kpi-first",
         *           "slot": "kpi",
         *           "text": "Which number tells you that it worked?",
         *           "type": "ask",
         *           "why": "A capability is worth what it moves. The number tells which one to look for."
         *         }
         *       ],
         *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *       "message_id": "m-1",
         *       "phase": "interview",
         *       "turn": 1
         *     }
         */
        TurnAnswer: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Blocks */
            blocks: (components["schemas"]["Say"] | components["schemas"]["Ask"] | components["schemas"]["ReadBack"] | components["schemas"]["ShowFindings"] | components["schemas"]["Environment"] | components["schemas"]["ShowProposal"] | components["schemas"]["Comparison"])[];
            /** Conversation Id */
            conversation_id: string;
            /** Message Id */
            message_id: string;
            /**
             * Phase
             * @enum {string}
             */
            phase: "interview" | "proposal" | "accepted";
            /** Turn */
            turn: number;
        };
        /**
         * TurnRequest
         * @description A message: either `text` in the leader's words or a `command`.
         *
         *     `message_id` is the caller's own. Sent twice, the same message gets the same answer and counts once.
         * @example {
         *       "message_id": "m-1",
         *       "text": "Churn is at 18% and has to be 12 by September."
         *     }
         */
        TurnRequest: {
            /** Command */
            command?: (components["schemas"]["Answer"] | components["schemas"]["Correct"] | components["schemas"]["Revise"] | components["schemas"]["AttachDocument"] | components["schemas"]["ConfirmFindings"] | components["schemas"]["Skip"] | components["schemas"]["DontKnow"] | components["schemas"]["Why-Input"] | components["schemas"]["Clarify"] | components["schemas"]["ToldBefore"] | components["schemas"]["ShowNotes"] | components["schemas"]["Forget"] | components["schemas"]["Back"] | components["schemas"]["Enough"] | components["schemas"]["StartOver"] | components["schemas"]["Help"] | components["schemas"]["Greet"] | components["schemas"]["Thanks"] | components["schemas"]["SideQuestion"] | components["schemas"]["OffTopic"] | components["schemas"]["Hostile"] | components["schemas"]["Confirm"] | components["schemas"]["Deny"] | components["schemas"]["Drop"] | components["schemas"]["Add"] | components["schemas"]["SetLevel"] | components["schemas"]["SetWeight"] | components["schemas"]["Undo"] | components["schemas"]["Compare"] | components["schemas"]["WhyCapability"] | components["schemas"]["Accept"] | components["schemas"]["Unclear"]) | null;
            /** Message Id */
            message_id: string;
            /** Text */
            text?: string | null;
        } & ({
            command?: null;
            text: string;
        } | {
            command: unknown;
            text?: null;
        });
        /**
         * Unclear
         * @description Nothing could be read from the message; at the proposal, from these words of it.
         */
        Unclear: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unclear";
            /**
             * Words
             * @default
             */
            words: string;
        };
        /**
         * UncoveredNeed
         * @description Words of the leader that no capability covers: a proposed capability that waits for a person.
         */
        UncoveredNeed: {
            /** Finding Id */
            finding_id: string;
            /** Nearest */
            nearest: string[];
            /** Quote */
            quote: string;
        };
        /**
         * Undo
         * @description Take back the last change to the proposal, then the one before it.
         */
        Undo: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "undo";
        };
        /**
         * UploadAnswer
         * @description A document that was read, and the turn that shows what it says and asks which of it holds.
         * @example {
         *       "document": {
         *         "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *         "created_at": "2025-10-27T09:30:00Z",
         *         "extent": "12 pages",
         *         "id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
         *         "kind": "pdf",
         *         "name": "Strategy 2027.pdf",
         *         "pages": 12,
         *         "size": 482113
         *       },
         *       "turn": {
         *         "at": "2025-10-27T09:30:00Z",
         *         "blocks": [
         *           {
         *             "choices": [
         *               "Yes",
         *               "No"
         *             ],
         *             "document_id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
         *             "findings": [
         *               {
         *                 "label": "page 3",
         *                 "number": 1,
         *                 "quote": "The renewal rate rises from 82% to 90% by June 2026.",
         *                 "slot": "kpi",
         *                 "value": "renewal rate from 82% to 90% by 30 June 2026"
         *               }
         *             ],
         *             "name": "Strategy 2027.pdf",
         *             "text": "Does this hold?",
         *             "type": "findings"
         *           },
         *           {
         *             "choices": [
         *               "I don't know yet",
         *               "Skip"
         *             ],
         *             "question_id": "kpi-first",
         *             "slot": "kpi",
         *             "text": "Which number tells you that it worked?",
         *             "type": "ask",
         *             "why": "A capability is worth what it moves. The number tells which one to look for."
         *           }
         *         ],
         *         "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
         *         "message_id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
         *         "phase": "interview",
         *         "turn": 1
         *       }
         *     }
         */
        UploadAnswer: {
            document: components["schemas"]["DocumentSummary"];
            turn: components["schemas"]["TurnAnswer"];
        };
        /**
         * UsageAnswer
         * @description What the language model has been asked, the newest day first. `model` is null when there is none now.
         * @example {
         *       "days": [
         *         {
         *           "attempts": 13,
         *           "calls": 12,
         *           "completion_tokens": 2100,
         *           "day": "2025-10-27",
         *           "failed": 1,
         *           "parts": [
         *             {
         *               "attempts": 13,
         *               "calls": 12,
         *               "completion_tokens": 2100,
         *               "failed": 1,
         *               "model": "openai:gpt-5.5",
         *               "prompt_tokens": 18400,
         *               "purpose": "interpret"
         *             }
         *           ],
         *           "prompt_tokens": 18400
         *         }
         *       ],
         *       "limits": {
         *         "conversation": 300000,
         *         "organisation_day": 3000000,
         *         "turn": 24000
         *       },
         *       "masking": true,
         *       "model": "openai:gpt-5.5"
         *     }
         */
        UsageAnswer: {
            /** Days */
            days: components["schemas"]["UsageDay"][];
            limits: components["schemas"]["UsageLimits"];
            /** Masking */
            masking: boolean;
            /** Model */
            model: string | null;
        };
        /**
         * UsageDay
         * @description One day (UTC), and what it is made of.
         */
        UsageDay: {
            /** Attempts */
            attempts: number;
            /** Calls */
            calls: number;
            /** Completion Tokens */
            completion_tokens: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Failed */
            failed: number;
            /** Parts */
            parts: components["schemas"]["UsagePart"][];
            /** Prompt Tokens */
            prompt_tokens: number;
        };
        /**
         * UsageLimits
         * @description Tokens in and out that may be used; 0 means no limit. Beyond it, turns go on by rules.
         */
        UsageLimits: {
            /** Conversation */
            conversation: number;
            /** Organisation Day */
            organisation_day: number;
            /** Turn */
            turn: number;
        };
        /**
         * UsagePart
         * @description One day's counts for one purpose, which is the prompt's id, and one model.
         */
        UsagePart: {
            /** Attempts */
            attempts: number;
            /** Calls */
            calls: number;
            /** Completion Tokens */
            completion_tokens: number;
            /** Failed */
            failed: number;
            /** Model */
            model: string;
            /** Prompt Tokens */
            prompt_tokens: number;
            /** Purpose */
            purpose: string;
        };
        /**
         * Vague
         * @description The answer to the question asked holds words that need a probe.
         */
        Vague: {
            slot: components["schemas"]["Slot"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vague";
            /** Words */
            words: string;
        };
        /**
         * Week
         * @description One week of the plan, also when nothing happens in it.
         */
        Week: {
            /** Entries */
            entries: components["schemas"]["WeekEntry"][];
            /** Hours */
            hours: number;
            /**
             * Start
             * Format: date
             */
            start: string;
            /** Week */
            week: number;
        };
        /** WeekEntry */
        WeekEntry: {
            /**
             * Activity Id
             * @default
             */
            activity_id: string;
            /** Capability Id */
            capability_id: string;
            /** Hours */
            hours: number;
            /** Repeat */
            repeat: boolean;
            /** Title */
            title: string;
        };
        /** WeekHours */
        WeekHours: {
            /** Hours */
            hours: number;
            /** Week */
            week: number;
        };
        /**
         * Why
         * @description Why do you ask?
         */
        "Why-Input": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "why";
        };
        /**
         * WhyCapability
         * @description Why is this capability proposed (or left out)? What is not in the proposal is looked for.
         *
         *     `more` is what else was said of it, which helps to find it.
         */
        WhyCapability: {
            /** Capability */
            capability: string;
            /**
             * More
             * @default
             */
            more: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "why_capability";
        };
        /**
         * Withdrawn
         * @description A finding no longer stands: corrected, contradicted, or taken back.
         */
        Withdrawn: {
            /** Finding Id */
            finding_id: string;
            /**
             * Reason
             * @enum {string}
             */
            reason: "corrected" | "contradicted" | "sharpened" | "back" | "start_over";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "withdrawn";
        };
        /**
         * Why
         * @description The line from the goal to the capability. `words` are the leader's, each with finding and turn.
         */
        workforce__learning_plans__Why: {
            /** Critical Work */
            critical_work: string | null;
            /** Critical Work Finding Id */
            critical_work_finding_id: string | null;
            /** Goal */
            goal: string | null;
            /** Goal Finding Id */
            goal_finding_id: string | null;
            /** Kpi */
            kpi: string | null;
            /** Kpi Finding Id */
            kpi_finding_id: string | null;
            /** Reason */
            reason: string;
            /** Words */
            words: components["schemas"]["Evidence"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_api_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2025-10-27T09:30:00Z",
                     *           "id": "key_01k8m2z0000000000000000000",
                     *           "name": "Slack",
                     *           "prefix": "cw_8x2m9q4t",
                     *           "scopes": [
                     *             "converse",
                     *             "read"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Slack",
                 *       "scopes": [
                 *         "converse",
                 *         "read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "id": "key_01k8m2z0000000000000000000",
                     *       "key": "cw_8x2m9q4t00000000000000000000000000000000",
                     *       "name": "Slack",
                     *       "prefix": "cw_8x2m9q4t",
                     *       "scopes": [
                     *         "converse",
                     *         "read"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKeyAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing is not in a state that allows this, or somebody else changed it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_capabilities: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Keep what is in one of these domains. */
                domain?: string[];
                /** @description An imported framework; the library without. */
                framework?: string | null;
                /** @description Keep these kinds. */
                kind?: components["schemas"]["Kind"][];
                /** @description Most items on the page. */
                limit?: number;
                /** @description What is missing, in words a leader would use. Half a name is enough, too. */
                need?: string;
                /** @description Words that all have to be found, the last perhaps half typed. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "facets": {
                     *         "domain": [
                     *           {
                     *             "count": 1,
                     *             "id": "sales",
                     *             "name": "Sales"
                     *           }
                     *         ],
                     *         "kind": [
                     *           {
                     *             "count": 1,
                     *             "id": "technical",
                     *             "name": "Technical"
                     *           }
                     *         ]
                     *       },
                     *       "items": [
                     *         {
                     *           "definition": "Brings customers to renew, by showing early what they have gained.",
                     *           "domain": "sales",
                     *           "id": "renewal-management",
                     *           "kind": "technical",
                     *           "met": [
                     *             {
                     *               "passage": "We talk to customers only when the contract runs out",
                     *               "passage_kind": "signal",
                     *               "source": "lexical",
                     *               "terms": [
                     *                 "customers",
                     *                 "contract"
                     *               ]
                     *             }
                     *           ],
                     *           "name": "Renewal management",
                     *           "score": 0.62
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CapabilityListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_capability: {
        parameters: {
            query?: {
                /** @description An imported framework; the library without. */
                framework?: string | null;
            };
            header?: never;
            path: {
                capability_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activities": [],
                     *       "alt_labels": [
                     *         "contract renewal"
                     *       ],
                     *       "coaching": "",
                     *       "components": {
                     *         "behaviours": [],
                     *         "knowledge": [],
                     *         "processes": [],
                     *         "skills": [
                     *           "Shows value in the customer's numbers"
                     *         ],
                     *         "tools": []
                     *       },
                     *       "definition": "Brings customers to renew, by showing early what they have gained.",
                     *       "domain": "sales",
                     *       "domain_name": "Sales",
                     *       "framework": "capwright",
                     *       "framework_version": "9f2c41d07ab3e658",
                     *       "id": "renewal-management",
                     *       "kind": "technical",
                     *       "kpis": [
                     *         {
                     *           "kpi_id": "renewal-rate",
                     *           "name": "Renewal rate"
                     *         }
                     *       ],
                     *       "levels": [
                     *         {
                     *           "indicators": [
                     *             "Opens the renewal talk early"
                     *           ],
                     *           "level": 3,
                     *           "name": "Proficient"
                     *         }
                     *       ],
                     *       "name": "Renewal management",
                     *       "not_to_confuse_with": [],
                     *       "related": [
                     *         {
                     *           "capability_id": "account-planning",
                     *           "name": "Account planning"
                     *         }
                     *       ],
                     *       "signals": [
                     *         "We talk to customers only when the contract runs out"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CapabilityAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_conversations: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Most items on the page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2025-10-27T09:30:00Z",
                     *           "framework": "capwright",
                     *           "framework_version": "9f2c41d07ab3e658",
                     *           "id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *           "progress": {
                     *             "required": 8,
                     *             "settled": 5
                     *           },
                     *           "status": "interview",
                     *           "title": "Keep more of the customers we have",
                     *           "turn": 3,
                     *           "updated_at": "2025-10-27T09:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin_conversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "framework": "capwright",
                 *       "title": "Keep more customers"
                 *     }
                 */
                "application/json": components["schemas"]["ConversationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "blocks": [
                     *         {
                     *           "text": "Renewals are to rise from 82 to 90 per cent by June.",
                     *           "type": "say"
                     *         },
                     *         {
                     *           "choices": [
                     *             "I don't know yet",
                     *             "Skip"
                     *           ],
                     *           "question_id": "kpi-first",
                     *           "slot": "kpi",
                     *           "text": "Which number tells you that it worked?",
                     *           "type": "ask",
                     *           "why": "A capability is worth what it moves. The number tells which one to look for."
                     *         }
                     *       ],
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "framework": "capwright",
                     *       "framework_version": "9f2c41d07ab3e658",
                     *       "id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "progress": {
                     *         "required": 8,
                     *         "settled": 5
                     *       },
                     *       "status": "interview",
                     *       "title": "Keep more of the customers we have",
                     *       "turn": 3,
                     *       "updated_at": "2025-10-27T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_conversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "blocks": [
                     *         {
                     *           "text": "Renewals are to rise from 82 to 90 per cent by June.",
                     *           "type": "say"
                     *         },
                     *         {
                     *           "choices": [
                     *             "I don't know yet",
                     *             "Skip"
                     *           ],
                     *           "question_id": "kpi-first",
                     *           "slot": "kpi",
                     *           "text": "Which number tells you that it worked?",
                     *           "type": "ask",
                     *           "why": "A capability is worth what it moves. The number tells which one to look for."
                     *         }
                     *       ],
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "framework": "capwright",
                     *       "framework_version": "9f2c41d07ab3e658",
                     *       "id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "progress": {
                     *         "required": 8,
                     *         "settled": 5
                     *       },
                     *       "status": "interview",
                     *       "title": "Keep more of the customers we have",
                     *       "turn": 3,
                     *       "updated_at": "2025-10-27T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_conversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rename_conversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Keep more customers"
                 *     }
                 */
                "application/json": components["schemas"]["ConversationChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "framework": "capwright",
                     *       "framework_version": "9f2c41d07ab3e658",
                     *       "id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "progress": {
                     *         "required": 8,
                     *         "settled": 5
                     *       },
                     *       "status": "interview",
                     *       "title": "Keep more of the customers we have",
                     *       "turn": 3,
                     *       "updated_at": "2025-10-27T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationSummary"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_brief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "missing": [
                     *         "kpi",
                     *         "confirmation"
                     *       ],
                     *       "progress": {
                     *         "required": 8,
                     *         "settled": 6
                     *       },
                     *       "skipped": {
                     *         "constraints": "skipped"
                     *       },
                     *       "slots": {
                     *         "goal": [
                     *           {
                     *             "assumption": false,
                     *             "id": "f1",
                     *             "quote": "we need to keep more of the customers we have",
                     *             "slot": "goal",
                     *             "tag": "goal",
                     *             "turn": 1,
                     *             "value": "Keep more of the customers we have"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BriefAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_documents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *           "created_at": "2025-10-27T09:30:00Z",
                     *           "extent": "12 pages",
                     *           "id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
                     *           "kind": "pdf",
                     *           "name": "Strategy 2027.pdf",
                     *           "pages": 12,
                     *           "size": 482113
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "the bytes of Strategy 2027.pdf"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description One file with its name: PDF, DOCX, XLSX, PPTX, TXT or MD.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The same file was handed over before; it was not read again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *         "created_at": "2025-10-27T09:30:00Z",
                     *         "extent": "12 pages",
                     *         "id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
                     *         "kind": "pdf",
                     *         "name": "Strategy 2027.pdf",
                     *         "pages": 12,
                     *         "size": 482113
                     *       },
                     *       "turn": {
                     *         "at": "2025-10-27T09:30:00Z",
                     *         "blocks": [
                     *           {
                     *             "choices": [
                     *               "Yes",
                     *               "No"
                     *             ],
                     *             "document_id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
                     *             "findings": [
                     *               {
                     *                 "label": "page 3",
                     *                 "number": 1,
                     *                 "quote": "The renewal rate rises from 82% to 90% by June 2026.",
                     *                 "slot": "kpi",
                     *                 "value": "renewal rate from 82% to 90% by 30 June 2026"
                     *               }
                     *             ],
                     *             "name": "Strategy 2027.pdf",
                     *             "text": "Does this hold?",
                     *             "type": "findings"
                     *           },
                     *           {
                     *             "choices": [
                     *               "I don't know yet",
                     *               "Skip"
                     *             ],
                     *             "question_id": "kpi-first",
                     *             "slot": "kpi",
                     *             "text": "Which number tells you that it worked?",
                     *             "type": "ask",
                     *             "why": "A capability is worth what it moves. The number tells which one to look for."
                     *           }
                     *         ],
                     *         "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *         "message_id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
                     *         "phase": "interview",
                     *         "turn": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UploadAnswer"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *         "created_at": "2025-10-27T09:30:00Z",
                     *         "extent": "12 pages",
                     *         "id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
                     *         "kind": "pdf",
                     *         "name": "Strategy 2027.pdf",
                     *         "pages": 12,
                     *         "size": 482113
                     *       },
                     *       "turn": {
                     *         "at": "2025-10-27T09:30:00Z",
                     *         "blocks": [
                     *           {
                     *             "choices": [
                     *               "Yes",
                     *               "No"
                     *             ],
                     *             "document_id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
                     *             "findings": [
                     *               {
                     *                 "label": "page 3",
                     *                 "number": 1,
                     *                 "quote": "The renewal rate rises from 82% to 90% by June 2026.",
                     *                 "slot": "kpi",
                     *                 "value": "renewal rate from 82% to 90% by 30 June 2026"
                     *               }
                     *             ],
                     *             "name": "Strategy 2027.pdf",
                     *             "text": "Does this hold?",
                     *             "type": "findings"
                     *           },
                     *           {
                     *             "choices": [
                     *               "I don't know yet",
                     *               "Skip"
                     *             ],
                     *             "question_id": "kpi-first",
                     *             "slot": "kpi",
                     *             "text": "Which number tells you that it worked?",
                     *             "type": "ask",
                     *             "why": "A capability is worth what it moves. The number tells which one to look for."
                     *           }
                     *         ],
                     *         "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *         "message_id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
                     *         "phase": "interview",
                     *         "turn": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UploadAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing is not in a state that allows this, or somebody else changed it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_document: {
        parameters: {
            query?: {
                /** @description The page to go on after. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                conversation_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "extent": "12 pages",
                     *       "findings": [
                     *         {
                     *           "kpi": {
                     *             "baseline": 82,
                     *             "direction": "up",
                     *             "due": "2026-06-30",
                     *             "kpi_id": "renewal-rate",
                     *             "name": "renewal rate",
                     *             "target": 90,
                     *             "timing": "lagging",
                     *             "unit": "%"
                     *           },
                     *           "label": "page 3",
                     *           "number": 1,
                     *           "page": 3,
                     *           "quote": "The renewal rate rises from 82% to 90% by June 2026.",
                     *           "slot": "kpi",
                     *           "standing": "waiting",
                     *           "value": "renewal rate from 82% to 90% by 30 June 2026"
                     *         }
                     *       ],
                     *       "id": "doc_01k8m3w0a1b2c3d4e5f6g7h8jk",
                     *       "kind": "pdf",
                     *       "name": "Strategy 2027.pdf",
                     *       "pages": 12,
                     *       "size": 482113,
                     *       "text": [
                     *         {
                     *           "heading": "",
                     *           "label": "page 3",
                     *           "number": 3,
                     *           "text": "The renewal rate rises from 82% to 90% by June 2026."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_events: {
        parameters: {
            query?: {
                /** @description The seq to go on after. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "event": {
                     *             "finding": {
                     *               "assumption": false,
                     *               "id": "f1",
                     *               "quote": "we need to keep more of the customers we have",
                     *               "slot": "goal",
                     *               "tag": "goal",
                     *               "turn": 1,
                     *               "value": "Keep more of the customers we have"
                     *             },
                     *             "type": "found"
                     *           },
                     *           "seq": 4
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EventListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_hearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capabilities": [
                     *         {
                     *           "because": [
                     *             {
                     *               "finding_id": "f3",
                     *               "passage": "We talk to customers only when the contract runs out",
                     *               "passage_kind": "signal",
                     *               "quote": "we only call them a month before the contract ends",
                     *               "source": "lexical",
                     *               "turn": 2
                     *             }
                     *           ],
                     *           "capability_id": "renewal-management",
                     *           "definition": "Brings customers to renew, by showing early what they have gained.",
                     *           "domain": "sales",
                     *           "name": "Renewal management",
                     *           "score": 0.71
                     *         }
                     *       ],
                     *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "missing": [],
                     *       "withheld": false
                     *     }
                     */
                    "application/json": components["schemas"]["HearingAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "phase": "proposal",
                     *       "proposal": {
                     *         "assumptions": [],
                     *         "capabilities": [
                     *           {
                     *             "added_by_leader": false,
                     *             "because": [
                     *               {
                     *                 "finding_id": "f3",
                     *                 "passage": "We talk to customers only when the contract runs out",
                     *                 "passage_kind": "signal",
                     *                 "quote": "we only call them a month before the contract ends",
                     *                 "source": "lexical",
                     *                 "turn": 2
                     *               }
                     *             ],
                     *             "capability_id": "renewal-management",
                     *             "definition": "Brings customers to renew, by showing early what they have gained.",
                     *             "domain": "sales",
                     *             "focus": true,
                     *             "kpi": {
                     *               "finding_id": "f2",
                     *               "how": "Customers renew where they have seen the value in their own numbers.",
                     *               "kpi_id": "renewal-rate",
                     *               "name": "renewal rate"
                     *             },
                     *             "level": {
                     *               "level": 3,
                     *               "name": "Proficient",
                     *               "not_higher": "The role doesn't set how others renew.",
                     *               "not_lower": "Nobody is there to guide each talk.",
                     *               "reason": "The role carries its own accounts."
                     *             },
                     *             "name": "Renewal management",
                     *             "reason": "You said that you only call a month before the contract ends.",
                     *             "weight": 100
                     *           }
                     *         ],
                     *         "critical_work": "The renewal talk",
                     *         "critical_work_finding_id": "f4",
                     *         "environment_dominates": false,
                     *         "framework": "capwright",
                     *         "framework_version": "9f2c41d07ab3e658",
                     *         "goal": "Keep more of the customers we have",
                     *         "goal_finding_id": "f1",
                     *         "kpis": [
                     *           {
                     *             "baseline": 82,
                     *             "direction": "up",
                     *             "due": "2026-06-30",
                     *             "kpi_id": "renewal-rate",
                     *             "name": "renewal rate",
                     *             "target": 90,
                     *             "timing": "lagging",
                     *             "unit": "%"
                     *           }
                     *         ],
                     *         "left_out": [],
                     *         "remedies": [],
                     *         "role": "Account manager",
                     *         "uncovered": []
                     *       },
                     *       "undoable": false
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_turns: {
        parameters: {
            query?: {
                /** @description The turn to go on after; without it, from the opening on. */
                after?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2025-10-27T09:30:00Z",
                     *           "blocks": [
                     *             {
                     *               "text": "Renewals are to rise from 82 to 90 per cent by June.",
                     *               "type": "say"
                     *             },
                     *             {
                     *               "choices": [
                     *                 "I don't know yet",
                     *                 "Skip"
                     *               ],
                     *               "question_id": "kpi-first",
                     *               "slot": "kpi",
                     *               "text": "Which number tells you that it worked?",
                     *               "type": "ask",
                     *               "why": "A capability is worth what it moves. The number tells which one to look for."
                     *             }
                     *           ],
                     *           "message_id": "m-1",
                     *           "text": "We need to keep more of the customers we have.",
                     *           "turn": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Transcript"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_turn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_id": "m-1",
                 *       "text": "Churn is at 18% and has to be 12 by September."
                 *     }
                 */
                "application/json": components["schemas"]["TurnRequest"];
            };
        };
        responses: {
            /** @description The reply. As a stream: `state`, one `block` for each block, `done`. With a language model the question may come as it is worded: `token`s with the place of its `block` and more of its `text`, then that `block`. `replace` takes the words so far back for the `text` it gives; a second `state` takes back all before it; `problem` ends a stream of which nothing was stored. */
            200: {
                headers: {
                    /** @description `true` when the message had been answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "at": "2025-10-27T09:30:00Z",
                     *       "blocks": [
                     *         {
                     *           "text": "Renewals are to rise from 82 to 90 per cent by June.",
                     *           "type": "say"
                     *         },
                     *         {
                     *           "choices": [
                     *             "I don't know yet",
                     *             "Skip"
                     *           ],
                     *           "question_id": "kpi-first",
                     *           "slot": "kpi",
                     *           "text": "Which number tells you that it worked?",
                     *           "type": "ask",
                     *           "why": "A capability is worth what it moves. The number tells which one to look for."
                     *         }
                     *       ],
                     *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "message_id": "m-1",
                     *       "phase": "interview",
                     *       "turn": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TurnAnswer"];
                    /**
                     * @example event: state
                     *     data: {"conversation_id":"conv_01k8m3v7q2x9t4b6n0c5r1w8yd","message_id":"m-1","turn":1,"phase":"interview"}
                     *
                     *     event: block
                     *     data: {"type":"say","text":"Renewals are to rise to 90%."}
                     *
                     *     event: done
                     *     data: {"conversation_id":"conv_01k8m3v7q2x9t4b6n0c5r1w8yd","message_id":"m-1","turn":1,"phase":"interview","blocks":1}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing is not in a state that allows this, or somebody else changed it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_domains: {
        parameters: {
            query?: {
                /** @description An imported framework; the library without. */
                framework?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "capabilities": 40,
                     *           "description": "Finds, wins and keeps customers.",
                     *           "id": "sales",
                     *           "kpis": 12,
                     *           "name": "Sales"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DomainListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erase_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirm": "My organisation"
                 *     }
                 */
                "application/json": components["schemas"]["ErasureRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversations": 12,
                     *       "frameworks": 1,
                     *       "learning_plans": 3,
                     *       "role_profiles": 4
                     *     }
                     */
                    "application/json": components["schemas"]["ErasureAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A zip archive of JSON files. */
            200: {
                headers: {
                    /** @description `attachment` and a name. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example PK… */
                    "application/zip": string;
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_liveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "live"
                     *     }
                     */
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "parts": {
                     *         "database": {
                     *           "needed": true,
                     *           "ready": true,
                     *           "state": "up"
                     *         },
                     *         "index": {
                     *           "needed": true,
                     *           "ready": true,
                     *           "state": "up"
                     *         },
                     *         "model": {
                     *           "needed": false,
                     *           "ready": false,
                     *           "state": "loading"
                     *         }
                     *       },
                     *       "status": "ready"
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A needed part is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "parts": {
                     *         "database": {
                     *           "needed": true,
                     *           "ready": true,
                     *           "state": "up"
                     *         },
                     *         "index": {
                     *           "needed": true,
                     *           "ready": true,
                     *           "state": "up"
                     *         },
                     *         "model": {
                     *           "needed": false,
                     *           "ready": false,
                     *           "state": "loading"
                     *         }
                     *       },
                     *       "status": "ready"
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    list_kpis: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Keep what is in one of these domains. */
                domain?: string[];
                /** @description Most items on the page. */
                limit?: number;
                /** @description Words that all have to be found, the last perhaps half typed. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "facets": {
                     *         "domain": [
                     *           {
                     *             "count": 1,
                     *             "id": "sales",
                     *             "name": "Sales"
                     *           }
                     *         ]
                     *       },
                     *       "items": [
                     *         {
                     *           "aliases": [
                     *             "retention of contracts"
                     *           ],
                     *           "cadence": "monthly",
                     *           "direction": "up",
                     *           "domain": "sales",
                     *           "formula": "contracts renewed / contracts due",
                     *           "id": "renewal-rate",
                     *           "moved_by": [
                     *             "time-to-value"
                     *           ],
                     *           "name": "Renewal rate",
                     *           "timing": "lagging",
                     *           "unit": "%"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["KpiListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_kpi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kpi_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "aliases": [
                     *         "retention of contracts"
                     *       ],
                     *       "cadence": "monthly",
                     *       "capabilities": [
                     *         {
                     *           "capability_id": "renewal-management",
                     *           "name": "Renewal management"
                     *         }
                     *       ],
                     *       "direction": "up",
                     *       "domain": "sales",
                     *       "domain_name": "Sales",
                     *       "earlier": [
                     *         {
                     *           "kpi_id": "time-to-value",
                     *           "name": "Time to value"
                     *         }
                     *       ],
                     *       "formula": "contracts renewed / contracts due",
                     *       "id": "renewal-rate",
                     *       "later": [],
                     *       "moved_by": [
                     *         "time-to-value"
                     *       ],
                     *       "name": "Renewal rate",
                     *       "timing": "lagging",
                     *       "unit": "%"
                     *     }
                     */
                    "application/json": components["schemas"]["KpiPage"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_all_learning_plans: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Most items on the page. */
                limit?: number;
                /** @description Only the plans of this role profile. */
                role_profile_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "campaigns": 5,
                     *           "created_at": "2025-10-27T09:30:00Z",
                     *           "end": "2026-05-03",
                     *           "goal": "Keep more of the customers we have",
                     *           "hours_per_week": 4,
                     *           "id": "plan_01k8m4b2c3d4e5f6g7h8j9kamn",
                     *           "role": "Account manager",
                     *           "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *           "role_profile_version": 1,
                     *           "start": "2026-01-12",
                     *           "total_hours": 62.5,
                     *           "updated_at": "2025-10-27T09:30:00Z",
                     *           "version": 2,
                     *           "weeks": 16
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LearningPlanSummaries"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_learning_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "id": "plan_01k8m4b2c3d4e5f6g7h8j9kamn",
                     *       "plan": {
                     *         "adjustments": {
                     *           "dropped": [],
                     *           "pins": [
                     *             {
                     *               "activity_id": "renewal-management/0",
                     *               "week": 1
                     *             }
                     *           ]
                     *         },
                     *         "campaigns": [],
                     *         "end": "2026-01-18",
                     *         "framework": "capwright",
                     *         "framework_version": "9f2c41d07ab3e658",
                     *         "goal": "Keep more of the customers we have",
                     *         "hours_by_format": {},
                     *         "hours_by_strand": {},
                     *         "keep_going": [],
                     *         "limits": {
                     *           "hours_per_week": 3,
                     *           "start": "2026-01-12",
                     *           "weeks": 1,
                     *           "without": [
                     *             "workshop"
                     *           ]
                     *         },
                     *         "moved": [
                     *           {
                     *             "activity_id": "renewal-management/0",
                     *             "start": "2026-01-12",
                     *             "title": "Walk through three renewals",
                     *             "wanted": "2026-01-12"
                     *           }
                     *         ],
                     *         "not_scheduled": [],
                     *         "notes": [],
                     *         "role": "Account manager",
                     *         "total_hours": 0,
                     *         "weeks": [
                     *           {
                     *             "entries": [],
                     *             "hours": 0,
                     *             "start": "2026-01-12",
                     *             "week": 1
                     *           }
                     *         ]
                     *       },
                     *       "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *       "role_profile_version": 1,
                     *       "updated_at": "2025-10-27T09:30:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LearningPlanAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_learning_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that is changed. */
                "if-match"?: string | null;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "drop": [
                 *         "negotiation/3"
                 *       ],
                 *       "hours_per_week": 3,
                 *       "move": [
                 *         {
                 *           "activity_id": "renewal-management/0",
                 *           "start": "2026-02-02"
                 *         }
                 *       ],
                 *       "restore": [],
                 *       "without": [
                 *         "workshop"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LearningPlanChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "id": "plan_01k8m4b2c3d4e5f6g7h8j9kamn",
                     *       "plan": {
                     *         "adjustments": {
                     *           "dropped": [],
                     *           "pins": [
                     *             {
                     *               "activity_id": "renewal-management/0",
                     *               "week": 1
                     *             }
                     *           ]
                     *         },
                     *         "campaigns": [],
                     *         "end": "2026-01-18",
                     *         "framework": "capwright",
                     *         "framework_version": "9f2c41d07ab3e658",
                     *         "goal": "Keep more of the customers we have",
                     *         "hours_by_format": {},
                     *         "hours_by_strand": {},
                     *         "keep_going": [],
                     *         "limits": {
                     *           "hours_per_week": 3,
                     *           "start": "2026-01-12",
                     *           "weeks": 1,
                     *           "without": [
                     *             "workshop"
                     *           ]
                     *         },
                     *         "moved": [
                     *           {
                     *             "activity_id": "renewal-management/0",
                     *             "start": "2026-01-12",
                     *             "title": "Walk through three renewals",
                     *             "wanted": "2026-01-12"
                     *           }
                     *         ],
                     *         "not_scheduled": [],
                     *         "notes": [],
                     *         "role": "Account manager",
                     *         "total_hours": 0,
                     *         "weeks": [
                     *           {
                     *             "entries": [],
                     *             "hours": 0,
                     *             "start": "2026-01-12",
                     *             "week": 1
                     *           }
                     *         ]
                     *       },
                     *       "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *       "role_profile_version": 1,
                     *       "updated_at": "2025-10-27T09:30:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LearningPlanAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing is not in a state that allows this, or somebody else changed it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match names another version than the stored one. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs an If-Match header. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_learning_plan: {
        parameters: {
            query?: {
                /** @description Without it the Accept header decides. */
                format?: components["schemas"]["ReportFormat"] | null;
            };
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, to be saved under the name in Content-Disposition. */
            200: {
                headers: {
                    /** @description `attachment` and a name. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "application/pdf": string;
                    /** @example PK… */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /** @example PK… */
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    /**
                     * @example # Account manager
                     *
                     *     …
                     */
                    "text/markdown": string;
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisation_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "org_01k8m2z0000000000000000000",
                     *       "masking": true,
                     *       "model": "openai:gpt-5.5",
                     *       "name": "My organisation"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationSettingsAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_organisation_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "masking": false
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationSettingsChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "org_01k8m2z0000000000000000000",
                     *       "masking": true,
                     *       "model": "openai:gpt-5.5",
                     *       "name": "My organisation"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationSettingsAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_role_profiles: {
        parameters: {
            query?: {
                /** @description Only those made of this conversation. */
                conversation_id?: string | null;
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Most items on the page. */
                limit?: number;
                /** @description Words that all have to be found, the last perhaps half typed. */
                q?: string;
                /** @description Only those in one of these. */
                status?: components["schemas"]["RoleProfileStatus"][] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "capabilities": [
                     *             {
                     *               "capability_id": "renewal-management",
                     *               "definition": "Brings customers to renew, by showing early what they have gained.",
                     *               "domain": "sales",
                     *               "evidence": [
                     *                 {
                     *                   "finding_id": "f3",
                     *                   "passage": "We talk to customers only when the contract runs out",
                     *                   "passage_kind": "signal",
                     *                   "quote": "we only call them a month before the contract ends",
                     *                   "source": "lexical",
                     *                   "turn": 2
                     *                 }
                     *               ],
                     *               "focus": true,
                     *               "kpi": {
                     *                 "finding_id": "f2",
                     *                 "how": "Customers renew where they have seen the value in their own numbers.",
                     *                 "kpi_id": "renewal-rate",
                     *                 "name": "renewal rate"
                     *               },
                     *               "level": 3,
                     *               "level_name": "Proficient",
                     *               "name": "Renewal management",
                     *               "reason": "You said that you only call a month before the contract ends.",
                     *               "weight": 100
                     *             }
                     *           ],
                     *           "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *           "created_at": "2025-10-27T09:30:00Z",
                     *           "framework": "capwright",
                     *           "framework_version": "9f2c41d07ab3e658",
                     *           "goal": "Keep more of the customers we have",
                     *           "id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *           "kpis": [
                     *             {
                     *               "baseline": 82,
                     *               "direction": "up",
                     *               "due": "2026-06-30",
                     *               "kpi_id": "renewal-rate",
                     *               "name": "renewal rate",
                     *               "target": 90,
                     *               "timing": "lagging",
                     *               "unit": "%"
                     *             }
                     *           ],
                     *           "status": "draft",
                     *           "title": "Account manager",
                     *           "updated_at": "2025-10-27T09:30:00Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfileListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_role_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd"
                 *     }
                 */
                "application/json": components["schemas"]["RoleProfileRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capabilities": [
                     *         {
                     *           "capability_id": "renewal-management",
                     *           "definition": "Brings customers to renew, by showing early what they have gained.",
                     *           "domain": "sales",
                     *           "evidence": [
                     *             {
                     *               "finding_id": "f3",
                     *               "passage": "We talk to customers only when the contract runs out",
                     *               "passage_kind": "signal",
                     *               "quote": "we only call them a month before the contract ends",
                     *               "source": "lexical",
                     *               "turn": 2
                     *             }
                     *           ],
                     *           "focus": true,
                     *           "kpi": {
                     *             "finding_id": "f2",
                     *             "how": "Customers renew where they have seen the value in their own numbers.",
                     *             "kpi_id": "renewal-rate",
                     *             "name": "renewal rate"
                     *           },
                     *           "level": 3,
                     *           "level_name": "Proficient",
                     *           "name": "Renewal management",
                     *           "reason": "You said that you only call a month before the contract ends.",
                     *           "weight": 100
                     *         }
                     *       ],
                     *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "framework": "capwright",
                     *       "framework_version": "9f2c41d07ab3e658",
                     *       "goal": "Keep more of the customers we have",
                     *       "id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *       "kpis": [
                     *         {
                     *           "baseline": 82,
                     *           "direction": "up",
                     *           "due": "2026-06-30",
                     *           "kpi_id": "renewal-rate",
                     *           "name": "renewal rate",
                     *           "target": 90,
                     *           "timing": "lagging",
                     *           "unit": "%"
                     *         }
                     *       ],
                     *       "status": "draft",
                     *       "title": "Account manager",
                     *       "updated_at": "2025-10-27T09:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfileAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing is not in a state that allows this, or somebody else changed it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_role_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capabilities": [
                     *         {
                     *           "capability_id": "renewal-management",
                     *           "definition": "Brings customers to renew, by showing early what they have gained.",
                     *           "domain": "sales",
                     *           "evidence": [
                     *             {
                     *               "finding_id": "f3",
                     *               "passage": "We talk to customers only when the contract runs out",
                     *               "passage_kind": "signal",
                     *               "quote": "we only call them a month before the contract ends",
                     *               "source": "lexical",
                     *               "turn": 2
                     *             }
                     *           ],
                     *           "focus": true,
                     *           "kpi": {
                     *             "finding_id": "f2",
                     *             "how": "Customers renew where they have seen the value in their own numbers.",
                     *             "kpi_id": "renewal-rate",
                     *             "name": "renewal rate"
                     *           },
                     *           "level": 3,
                     *           "level_name": "Proficient",
                     *           "name": "Renewal management",
                     *           "reason": "You said that you only call a month before the contract ends.",
                     *           "weight": 100
                     *         }
                     *       ],
                     *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "framework": "capwright",
                     *       "framework_version": "9f2c41d07ab3e658",
                     *       "goal": "Keep more of the customers we have",
                     *       "id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *       "kpis": [
                     *         {
                     *           "baseline": 82,
                     *           "direction": "up",
                     *           "due": "2026-06-30",
                     *           "kpi_id": "renewal-rate",
                     *           "name": "renewal rate",
                     *           "target": 90,
                     *           "timing": "lagging",
                     *           "unit": "%"
                     *         }
                     *       ],
                     *       "status": "draft",
                     *       "title": "Account manager",
                     *       "updated_at": "2025-10-27T09:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfileAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_role_profile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that is changed. */
                "if-match"?: string | null;
            };
            path: {
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "add": [
                 *         {
                 *           "capability_id": "negotiation",
                 *           "level": 3,
                 *           "reason": "Prices are renegotiated.",
                 *           "weight": 60
                 *         }
                 *       ],
                 *       "change": [
                 *         {
                 *           "capability_id": "renewal-management",
                 *           "level": 4,
                 *           "weight": 40
                 *         }
                 *       ],
                 *       "drop": [],
                 *       "status": "validated",
                 *       "title": "Senior account manager"
                 *     }
                 */
                "application/json": components["schemas"]["RoleProfileChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capabilities": [
                     *         {
                     *           "capability_id": "renewal-management",
                     *           "definition": "Brings customers to renew, by showing early what they have gained.",
                     *           "domain": "sales",
                     *           "evidence": [
                     *             {
                     *               "finding_id": "f3",
                     *               "passage": "We talk to customers only when the contract runs out",
                     *               "passage_kind": "signal",
                     *               "quote": "we only call them a month before the contract ends",
                     *               "source": "lexical",
                     *               "turn": 2
                     *             }
                     *           ],
                     *           "focus": true,
                     *           "kpi": {
                     *             "finding_id": "f2",
                     *             "how": "Customers renew where they have seen the value in their own numbers.",
                     *             "kpi_id": "renewal-rate",
                     *             "name": "renewal rate"
                     *           },
                     *           "level": 3,
                     *           "level_name": "Proficient",
                     *           "name": "Renewal management",
                     *           "reason": "You said that you only call a month before the contract ends.",
                     *           "weight": 100
                     *         }
                     *       ],
                     *       "conversation_id": "conv_01k8m3v7q2x9t4b6n0c5r1w8yd",
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "framework": "capwright",
                     *       "framework_version": "9f2c41d07ab3e658",
                     *       "goal": "Keep more of the customers we have",
                     *       "id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *       "kpis": [
                     *         {
                     *           "baseline": 82,
                     *           "direction": "up",
                     *           "due": "2026-06-30",
                     *           "kpi_id": "renewal-rate",
                     *           "name": "renewal rate",
                     *           "target": 90,
                     *           "timing": "lagging",
                     *           "unit": "%"
                     *         }
                     *       ],
                     *       "status": "draft",
                     *       "title": "Account manager",
                     *       "updated_at": "2025-10-27T09:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RoleProfileAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing is not in a state that allows this, or somebody else changed it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match names another version than the stored one. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The change needs an If-Match header. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_tailored: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                capability_id: string;
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adapted": true,
                     *       "by": {
                     *         "id": "key_01k8m2z0000000000000000000",
                     *         "kind": "api_key",
                     *         "name": "Slack"
                     *       },
                     *       "capability_id": "renewal-management",
                     *       "completion_tokens": 620,
                     *       "framework": "capwright",
                     *       "framework_version": "9f2c41d07ab3e658",
                     *       "level": 3,
                     *       "level_name": "Proficient",
                     *       "made_at": "2025-10-27T09:30:00Z",
                     *       "masked": true,
                     *       "model": "openai:gpt-5.5",
                     *       "name": "Renewal management",
                     *       "outdated": false,
                     *       "prompt_hash": "0c5d7be19a3f4e28",
                     *       "prompt_tokens": 1840,
                     *       "prompt_version": "1.0",
                     *       "record": {
                     *         "activities": [],
                     *         "definition": "Brings customers to renew, by showing early what they have gained.",
                     *         "levels": [
                     *           {
                     *             "indicators": [
                     *               "Opens the renewal talk early with the customer's own numbers."
                     *             ],
                     *             "level": 3
                     *           }
                     *         ]
                     *       },
                     *       "record_version": "3b1d52c0a4f7e960",
                     *       "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *       "text": {
                     *         "activities": [],
                     *         "definition": "Brings dealers to renew, by showing long before the contract ends what they have gained.",
                     *         "levels": [
                     *           {
                     *             "indicators": [
                     *               "Opens the dealer review early with the dealer's own numbers."
                     *             ],
                     *             "level": 3
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TailoredAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tailor_capability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                capability_id: string;
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adapted": true,
                     *       "by": {
                     *         "id": "key_01k8m2z0000000000000000000",
                     *         "kind": "api_key",
                     *         "name": "Slack"
                     *       },
                     *       "capability_id": "renewal-management",
                     *       "completion_tokens": 620,
                     *       "framework": "capwright",
                     *       "framework_version": "9f2c41d07ab3e658",
                     *       "level": 3,
                     *       "level_name": "Proficient",
                     *       "made_at": "2025-10-27T09:30:00Z",
                     *       "masked": true,
                     *       "model": "openai:gpt-5.5",
                     *       "name": "Renewal management",
                     *       "outdated": false,
                     *       "prompt_hash": "0c5d7be19a3f4e28",
                     *       "prompt_tokens": 1840,
                     *       "prompt_version": "1.0",
                     *       "record": {
                     *         "activities": [],
                     *         "definition": "Brings customers to renew, by showing early what they have gained.",
                     *         "levels": [
                     *           {
                     *             "indicators": [
                     *               "Opens the renewal talk early with the customer's own numbers."
                     *             ],
                     *             "level": 3
                     *           }
                     *         ]
                     *       },
                     *       "record_version": "3b1d52c0a4f7e960",
                     *       "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *       "text": {
                     *         "activities": [],
                     *         "definition": "Brings dealers to renew, by showing long before the contract ends what they have gained.",
                     *         "levels": [
                     *           {
                     *             "indicators": [
                     *               "Opens the dealer review early with the dealer's own numbers."
                     *             ],
                     *             "level": 3
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TailoredAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing is not in a state that allows this, or somebody else changed it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The language model gave nothing that can be used; nothing was changed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_tailored: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                capability_id: string;
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_revisions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Most items on the page. */
                limit?: number;
            };
            header?: never;
            path: {
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2025-10-27T09:30:00Z",
                     *           "by": {
                     *             "id": "key_01k8m2z0000000000000000000",
                     *             "kind": "api_key",
                     *             "name": "Slack"
                     *           },
                     *           "changes": [
                     *             {
                     *               "after": 4,
                     *               "before": 3,
                     *               "capability_id": "renewal-management",
                     *               "name": "Renewal management",
                     *               "what": "level"
                     *             }
                     *           ],
                     *           "version": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RevisionListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_revision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_profile_id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "at": "2025-10-27T09:30:00Z",
                     *       "by": {
                     *         "id": "key_01k8m2z0000000000000000000",
                     *         "kind": "api_key",
                     *         "name": "Slack"
                     *       },
                     *       "changes": [
                     *         {
                     *           "after": 4,
                     *           "before": 3,
                     *           "capability_id": "renewal-management",
                     *           "name": "Renewal management",
                     *           "what": "level"
                     *         }
                     *       ],
                     *       "profile": {
                     *         "capabilities": [
                     *           {
                     *             "capability_id": "renewal-management",
                     *             "definition": "Brings customers to renew, by showing early what they have gained.",
                     *             "domain": "sales",
                     *             "evidence": [
                     *               {
                     *                 "finding_id": "f3",
                     *                 "passage": "We talk to customers only when the contract runs out",
                     *                 "passage_kind": "signal",
                     *                 "quote": "we only call them a month before the contract ends",
                     *                 "source": "lexical",
                     *                 "turn": 2
                     *               }
                     *             ],
                     *             "focus": true,
                     *             "kpi": {
                     *               "finding_id": "f2",
                     *               "how": "Customers renew where they have seen the value in their own numbers.",
                     *               "kpi_id": "renewal-rate",
                     *               "name": "renewal rate"
                     *             },
                     *             "level": 3,
                     *             "level_name": "Proficient",
                     *             "name": "Renewal management",
                     *             "reason": "You said that you only call a month before the contract ends.",
                     *             "weight": 100
                     *           }
                     *         ],
                     *         "framework": "capwright",
                     *         "framework_version": "9f2c41d07ab3e658",
                     *         "goal": "Keep more of the customers we have",
                     *         "kpis": [
                     *           {
                     *             "baseline": 82,
                     *             "direction": "up",
                     *             "due": "2026-06-30",
                     *             "kpi_id": "renewal-rate",
                     *             "name": "renewal rate",
                     *             "target": 90,
                     *             "timing": "lagging",
                     *             "unit": "%"
                     *           }
                     *         ],
                     *         "status": "draft",
                     *         "title": "Account manager"
                     *       },
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["RevisionAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_learning_plans: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string | null;
                /** @description Most items on the page. */
                limit?: number;
            };
            header?: never;
            path: {
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2025-10-27T09:30:00Z",
                     *           "id": "plan_01k8m4b2c3d4e5f6g7h8j9kamn",
                     *           "plan": {
                     *             "adjustments": {
                     *               "dropped": [],
                     *               "pins": [
                     *                 {
                     *                   "activity_id": "renewal-management/0",
                     *                   "week": 1
                     *                 }
                     *               ]
                     *             },
                     *             "campaigns": [],
                     *             "end": "2026-01-18",
                     *             "framework": "capwright",
                     *             "framework_version": "9f2c41d07ab3e658",
                     *             "goal": "Keep more of the customers we have",
                     *             "hours_by_format": {},
                     *             "hours_by_strand": {},
                     *             "keep_going": [],
                     *             "limits": {
                     *               "hours_per_week": 3,
                     *               "start": "2026-01-12",
                     *               "weeks": 1,
                     *               "without": [
                     *                 "workshop"
                     *               ]
                     *             },
                     *             "moved": [
                     *               {
                     *                 "activity_id": "renewal-management/0",
                     *                 "start": "2026-01-12",
                     *                 "title": "Walk through three renewals",
                     *                 "wanted": "2026-01-12"
                     *               }
                     *             ],
                     *             "not_scheduled": [],
                     *             "notes": [],
                     *             "role": "Account manager",
                     *             "total_hours": 0,
                     *             "weeks": [
                     *               {
                     *                 "entries": [],
                     *                 "hours": 0,
                     *                 "start": "2026-01-12",
                     *                 "week": 1
                     *               }
                     *             ]
                     *           },
                     *           "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *           "role_profile_version": 1,
                     *           "updated_at": "2025-10-27T09:30:00Z",
                     *           "version": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LearningPlanListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_learning_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hours_per_week": 3,
                 *       "start": "2026-01-12",
                 *       "weeks": 12,
                 *       "without": [
                 *         "workshop"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LearningPlanRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2025-10-27T09:30:00Z",
                     *       "id": "plan_01k8m4b2c3d4e5f6g7h8j9kamn",
                     *       "plan": {
                     *         "adjustments": {
                     *           "dropped": [],
                     *           "pins": [
                     *             {
                     *               "activity_id": "renewal-management/0",
                     *               "week": 1
                     *             }
                     *           ]
                     *         },
                     *         "campaigns": [],
                     *         "end": "2026-01-18",
                     *         "framework": "capwright",
                     *         "framework_version": "9f2c41d07ab3e658",
                     *         "goal": "Keep more of the customers we have",
                     *         "hours_by_format": {},
                     *         "hours_by_strand": {},
                     *         "keep_going": [],
                     *         "limits": {
                     *           "hours_per_week": 3,
                     *           "start": "2026-01-12",
                     *           "weeks": 1,
                     *           "without": [
                     *             "workshop"
                     *           ]
                     *         },
                     *         "moved": [
                     *           {
                     *             "activity_id": "renewal-management/0",
                     *             "start": "2026-01-12",
                     *             "title": "Walk through three renewals",
                     *             "wanted": "2026-01-12"
                     *           }
                     *         ],
                     *         "not_scheduled": [],
                     *         "notes": [],
                     *         "role": "Account manager",
                     *         "total_hours": 0,
                     *         "weeks": [
                     *           {
                     *             "entries": [],
                     *             "hours": 0,
                     *             "start": "2026-01-12",
                     *             "week": 1
                     *           }
                     *         ]
                     *       },
                     *       "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *       "role_profile_version": 1,
                     *       "updated_at": "2025-10-27T09:30:00Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["LearningPlanAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing is not in a state that allows this, or somebody else changed it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_role_profile: {
        parameters: {
            query?: {
                /** @description Without it the Accept header decides. */
                format?: components["schemas"]["ReportFormat"] | null;
            };
            header?: never;
            path: {
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, to be saved under the name in Content-Disposition. */
            200: {
                headers: {
                    /** @description `attachment` and a name. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "application/pdf": string;
                    /** @example PK… */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /** @example PK… */
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    /**
                     * @example # Account manager
                     *
                     *     …
                     */
                    "text/markdown": string;
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tailored: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "adapted": true,
                     *           "by": {
                     *             "id": "key_01k8m2z0000000000000000000",
                     *             "kind": "api_key",
                     *             "name": "Slack"
                     *           },
                     *           "capability_id": "renewal-management",
                     *           "completion_tokens": 620,
                     *           "framework": "capwright",
                     *           "framework_version": "9f2c41d07ab3e658",
                     *           "level": 3,
                     *           "level_name": "Proficient",
                     *           "made_at": "2025-10-27T09:30:00Z",
                     *           "masked": true,
                     *           "model": "openai:gpt-5.5",
                     *           "name": "Renewal management",
                     *           "outdated": false,
                     *           "prompt_hash": "0c5d7be19a3f4e28",
                     *           "prompt_tokens": 1840,
                     *           "prompt_version": "1.0",
                     *           "record": {
                     *             "activities": [],
                     *             "definition": "Brings customers to renew, by showing early what they have gained.",
                     *             "levels": [
                     *               {
                     *                 "indicators": [
                     *                   "Opens the renewal talk early with the customer's own numbers."
                     *                 ],
                     *                 "level": 3
                     *               }
                     *             ]
                     *           },
                     *           "record_version": "3b1d52c0a4f7e960",
                     *           "role_profile_id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *           "text": {
                     *             "activities": [],
                     *             "definition": "Brings dealers to renew, by showing long before the contract ends what they have gained.",
                     *             "levels": [
                     *               {
                     *                 "indicators": [
                     *                   "Opens the dealer review early with the dealer's own numbers."
                     *                 ],
                     *                 "level": 3
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TailoredListing"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_matrix: {
        parameters: {
            query?: {
                /** @description The role profiles to compare; all not retired without. */
                ids?: string[] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "more": false,
                     *       "roles": [
                     *         {
                     *           "framework": "capwright",
                     *           "framework_version": "9f2c41d07ab3e658",
                     *           "id": "role_01k8m4a1z6e3h8j0k2m4n6p8qr",
                     *           "status": "draft",
                     *           "title": "Account manager",
                     *           "updated_at": "2025-10-27T09:30:00Z",
                     *           "version": 2
                     *         }
                     *       ],
                     *       "rows": [
                     *         {
                     *           "capability_id": "renewal-management",
                     *           "cells": {
                     *             "role_01k8m4a1z6e3h8j0k2m4n6p8qr": {
                     *               "focus": true,
                     *               "level": 4,
                     *               "weight": 100
                     *             }
                     *           },
                     *           "domain": "sales",
                     *           "framework": "capwright",
                     *           "name": "Renewal management"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MatrixAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it belongs to another organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_at": "2025-10-27T09:30:00Z",
                     *       "organisation": {
                     *         "id": "org_01k8m2z0000000000000000000",
                     *         "name": "My organisation"
                     *       },
                     *       "scopes": [
                     *         "admin",
                     *         "converse",
                     *         "read",
                     *         "write"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description `capwright_session`, for 30 days: HttpOnly, SameSite=Strict, and Secure over TLS. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing is not in a state that allows this, or somebody else changed it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "w3Jr8mX0c5p1Qv7Zt2Yb4Ns6Kd9Fh-Lg_Ae0Uo5Ri8E"
                 *     }
                 */
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    /** @description `capwright_session`, for 30 days: HttpOnly, SameSite=Strict, and Secure over TLS. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_at": "2025-10-27T09:30:00Z",
                     *       "organisation": {
                     *         "id": "org_01k8m2z0000000000000000000",
                     *         "name": "My organisation"
                     *       },
                     *       "scopes": [
                     *         "admin",
                     *         "converse",
                     *         "read",
                     *         "write"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_sign_in_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_at": "2025-10-27T09:30:00Z",
                     *       "path": "/sign-in#w3Jr8mX0c5p1Qv7Zt2Yb4Ns6Kd9Fh-Lg_Ae0Uo5Ri8E"
                     *     }
                     */
                    "application/json": components["schemas"]["SignInLinkAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_usage: {
        parameters: {
            query?: {
                /** @description How many days (UTC) back, today among them. */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "attempts": 13,
                     *           "calls": 12,
                     *           "completion_tokens": 2100,
                     *           "day": "2025-10-27",
                     *           "failed": 1,
                     *           "parts": [
                     *             {
                     *               "attempts": 13,
                     *               "calls": 12,
                     *               "completion_tokens": 2100,
                     *               "failed": 1,
                     *               "model": "openai:gpt-5.5",
                     *               "prompt_tokens": 18400,
                     *               "purpose": "interpret"
                     *             }
                     *           ],
                     *           "prompt_tokens": 18400
                     *         }
                     *       ],
                     *       "limits": {
                     *         "conversation": 300000,
                     *         "organisation_day": 3000000,
                     *         "turn": 24000
                     *       },
                     *       "masking": true,
                     *       "model": "openai:gpt-5.5"
                     *     }
                     */
                    "application/json": components["schemas"]["UsageAnswer"];
                };
            };
            /** @description No API key, or one that is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks the scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given in the media types accepted. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request can't be used; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part is starting, or the database can't be reached. Send the request again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "This conversation is closed: its proposal has been accepted.",
                     *       "do": "Start a new conversation, or edit the role profile.",
                     *       "errors": [],
                     *       "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                     *       "status": 409,
                     *       "title": "Conflicts with the current state",
                     *       "type": "urn:capwright:problem:conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
